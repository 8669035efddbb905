import { StartRefused } from '@guichet/chassis/config/exit.ts';

/** The oldest Node that has everything the servers use (Temporal, type stripping, UUID version 7). */
const OLDEST_MAJOR = 26;

/** @throws StartRefused for a Node that is too old. */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return;
  throw new StartRefused(
    `Node ${version} is too old: Guichet runs on Node ${OLDEST_MAJOR}. Run "npm ci", which brings it, then "npm start".`,
  );
}
