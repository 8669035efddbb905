import { setTimeout as sleep } from 'node:timers/promises';
import { runJobs } from '@guichet/chassis/jobs/jobs.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';

// A worker process that a test may kill: it begins whatever job there is and takes an hour over it.
await runJobs({
  databaseUrl: process.argv[2] ?? '',
  name: 'sample',
  log: openTestLog('worker', 'nothing'),
  context: null,
  tasks: {
    'deliver-letter': async () => {
      process.send?.('begun');
      await sleep(3_600_000);
    },
  },
});
