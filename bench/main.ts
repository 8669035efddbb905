import { runMain } from '@guichet/chassis/config/exit.ts';
import { closing } from './closing.ts';
import { comparison } from './comparison.ts';
import { dueRequests } from './due-requests.ts';
import { race } from './engine/race.ts';
import { unseen } from './engine/unseen.ts';
import { hostile } from './hostile/hostile-documents.ts';
import { hostileLoad } from './hostile/hostile-load.ts';
import { profile } from './profile.ts';
import { scale } from './scale.ts';

/**
 * `npm run bench`: the guichet query in both layouts beside a server written by hand. `--write` keeps the figures. With `-- ` and
 * one of these: `--scale`, the pages that could grow with the house; `--engine`, the gateway's engine against the stock executor;
 * `--unseen`, honest requests while others send one new query after the other; `--closing`, a month of companies that is closed;
 * `--profile`, where the time of the guichet query goes; `--due-requests`, payment requests whose window ends at once; `--hostile`, what refusing takes; `--hostile-load`, people's pages while programs are hostile.
 */
const asked = (option: string) => process.argv.includes(option);
const write = asked('--write');
await runMain(() => {
  if (asked('--engine')) return race({ write });
  if (asked('--unseen')) return unseen({ write });
  if (asked('--profile')) return profile({ write });
  if (asked('--closing')) return closing({ write });
  if (asked('--due-requests')) return dueRequests({ write });
  if (asked('--hostile')) return hostile({ write });
  if (asked('--hostile-load')) return hostileLoad({ write });
  return asked('--scale') ? scale({ write }) : comparison({ write });
});
