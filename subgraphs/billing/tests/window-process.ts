import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openBilling } from '../src/service.ts';
import type { readBillingSettings } from '../src/settings.ts';
import { shiftClock } from './shifted-clock.ts';
import { playIdentity } from './window-desk.ts';

/** How a test starts this process: a worker of billing, whose clock may be wrong, and who may be one of those that are killed. */
export interface WindowOrder {
  readonly databaseUrl: string;
  readonly secretsDirectory: string;
  readonly filesDirectory: string;
  readonly settings: ReturnType<typeof readBillingSettings>;
  /** Milliseconds by which its clock is wrong. */
  readonly wrongBy: number;
  /** A folder of deaths: whoever comes to the statement of a sweep that one is named by takes it, and is killed before he sends it. */
  readonly deathsDirectory: string;
  /** The statements that deaths are named by. */
  readonly deadly: readonly number[];
}

const { wrongBy, deathsDirectory, deadly, settings, ...options } = JSON.parse(
  process.argv[2] ?? '',
) as WindowOrder;
shiftClock(wrongBy);

let sinceSweep = Number.NaN;
const billing = await openBilling(
  {
    ...options,
    log: openTestLog('worker', 'nothing'),
    peers: () => playIdentity(() => ({ handedOverAt: null, hasFailed: false })),
    onStatement: ({ pool, sql }) => {
      if (pool !== 'jobs') return;
      sinceSweep = sql.includes('for update skip locked') ? 1 : sinceSweep + 1;
      // A sweep that finds nobody goes no further: nobody dies of what follows.
      if (sinceSweep === 3 && !sql.startsWith('update "payment_request"')) sinceSweep = Number.NaN;
      if (deadly.includes(sinceSweep) && takeDeath(sinceSweep)) process.kill(process.pid, 'SIGKILL');
    },
  },
  settings,
);
await billing.startJobs();
process.send?.('ready');

/** Of several who reach for it, one takes it. */
function takeDeath(statement: number): boolean {
  try {
    unlinkSync(join(deathsDirectory, String(statement)));
    return true;
  } catch {
    return false;
  }
}
