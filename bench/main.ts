import { runMain } from '@guichet/chassis/config/exit.ts';
import { comparison } from './comparison.ts';

/** `npm run bench`: the guichet query in both layouts beside a server written by hand. `-- --write` keeps the figures. */
await runMain(() => comparison({ write: process.argv.includes('--write') }));
