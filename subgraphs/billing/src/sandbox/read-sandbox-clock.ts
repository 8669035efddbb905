import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findMovedHours } from './sandbox.repository.ts';
import { type SandboxClock, sandboxOf } from './sandbox.ts';

/** The clock of the sandbox whose program asks; null for any other viewer. */
export async function readSandboxClock({
  database,
  viewer,
}: Pick<RequestContext, 'database' | 'viewer'>): Promise<SandboxClock | null> {
  const organisationId = sandboxOf(viewer);
  if (!organisationId) return null;
  const movedHours = await findMovedHours(database.pages, organisationId);
  return { now: (await databaseNow(database.pages)).add({ hours: movedHours }), movedHours };
}
