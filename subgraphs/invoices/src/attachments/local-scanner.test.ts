import { Writable } from 'node:stream';
import { openLog } from '@guichet/chassis/log/log.ts';
import { expect, test } from 'vitest';
import { tellStandIn } from './local-scanner.ts';

test.each([
  ['production', 1],
  ['development', 0],
  [undefined, 0],
])('with NODE_ENV %s the start says %i times that nobody examines files', (mode, times) => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (line, _encoding, done) => {
      lines.push(String(line));
      done();
    },
  });
  tellStandIn(openLog('tests', { stream }), { NODE_ENV: mode });
  expect(lines.filter((line) => /"warn".*files are not examined/.test(line))).toHaveLength(times);
});
