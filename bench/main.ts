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
 * one of these: `--scale`, the pages that could grow with the house; `--engine`, the gateway's engine against its peers, and all goals;
 * `--unseen`, honest requests while others send one new query after the other; `--closing`, a month of companies that is closed;
 * `--profile`, where the time of the guichet query goes; `--due-requests`, payment requests whose window ends at once; `--hostile`, what refusing takes; `--hostile-load`, people's pages while programs are hostile.
 * `--seconds 1 --rounds 1` makes `--engine`, `--unseen` and the guichet query short.
 */
const asked = (option: string) => process.argv.includes(option);
const number = (option: string, usual: number) =>
  asked(option) ? Number(process.argv[process.argv.indexOf(option) + 1]) : usual;
const write = asked('--write');
const options = { write, seconds: number('--seconds', 8), rounds: number('--rounds', 5) };
await runMain(async () => {
  if (asked('--engine')) await race(options);
  else if (asked('--unseen')) await unseen(options);
  else if (asked('--profile')) await profile({ write });
  else if (asked('--closing')) await closing({ write });
  else if (asked('--due-requests')) await dueRequests({ write });
  else if (asked('--hostile')) await hostile({ write });
  else if (asked('--hostile-load')) await hostileLoad({ write });
  else if (asked('--scale')) await scale({ write });
  else await comparison(options);
});
