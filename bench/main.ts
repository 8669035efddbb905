import { runMain } from '@guichet/chassis/config/exit.ts';
import { closing } from './closing.ts';
import { comparison } from './comparison.ts';
import { race } from './engine/race.ts';
import { hostileLoad } from './hostile/hostile-load.ts';
import { scale } from './scale.ts';

/**
 * `npm run bench`: the guichet query in both layouts beside a server written by hand; with `-- --scale`, the pages that could
 * grow with the house; with `-- --engine`, the gateway's engine against the stock executor; with `-- --closing`, a month of companies
 * that is closed; with `-- --hostile-load`, people's pages while programs are hostile. `--write` keeps the figures.
 */
const asked = (option: string) => process.argv.includes(option);
const write = asked('--write');
await runMain(() => {
  if (asked('--engine')) return race({ write });
  if (asked('--hostile-load')) return hostileLoad({ write });
  if (asked('--closing')) return closing({ write });
  return asked('--scale') ? scale({ write }) : comparison({ write });
});
