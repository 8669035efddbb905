import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openBilling } from '../src/service.ts';
import type { readBillingSettings } from '../src/settings.ts';

/** How a test starts this process: a worker of billing that is killed before it sends its nth statement. */
export interface ClosingOrder {
  readonly databaseUrl: string;
  readonly secretsDirectory: string;
  readonly filesDirectory: string;
  readonly settings: ReturnType<typeof readBillingSettings>;
  readonly killBefore: number;
}

const { killBefore, settings, ...options } = JSON.parse(process.argv[2] ?? '') as ClosingOrder;
let sent = 0;
const billing = await openBilling(
  {
    ...options,
    log: openTestLog('worker', 'nothing'),
    peers: () => {
      throw new Error('Nobody is told while a month is closed here');
    },
    onStatement: ({ pool }) => {
      if (pool !== 'jobs') return;
      sent += 1;
      if (sent === killBefore) process.kill(process.pid, 'SIGKILL');
    },
  },
  settings,
);
await billing.startJobs();
