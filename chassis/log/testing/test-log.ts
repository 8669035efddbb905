import { Writable } from 'node:stream';
import { type Log, openLog } from '../log.ts';

/**
 * The log of a process of tests: it is written as in the running product, so that the run can hold every line of it against
 * what is personal, and the terminal shows of it only this.
 */
export function openTestLog(service: string, shown: 'errors' | 'nothing' = 'errors'): Log {
  const stream = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      if (shown === 'errors' && line.startsWith('{"level":"error"')) process.stdout.write(line);
      done();
    },
  });
  return openLog(service, { level: 'info', stream });
}
