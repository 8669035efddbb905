import { runMain } from '@guichet/chassis/config/exit.ts';
import { comparison } from './comparison.ts';
import { scale } from './scale.ts';

/**
 * `npm run bench`: the guichet query in both layouts beside a server written by hand; with `-- --scale`, the pages that could
 * grow with the house. `--write` keeps the figures.
 */
const write = process.argv.includes('--write');
await runMain(() => (process.argv.includes('--scale') ? scale({ write }) : comparison({ write })));
