import { environment } from '@guichet/chassis/config/environment.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import type { Scanner } from './scanner.ts';

/**
 * The test file that every virus scanner knows (EICAR, 2003). It stands here in two parts, so that no scanner takes this
 * source for one.
 */
const sentinel = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** The stand-in of a scanner: it knows the test file, wherever it stands in another one, and nothing else. */
export const localScanner: Scanner = {
  async examine(bytes) {
    let end = Buffer.alloc(0);
    let verdict: 'CLEAN' | 'HARMFUL' = 'CLEAN';
    for await (const chunk of bytes) {
      const seen = Buffer.concat([end, chunk]);
      if (seen.includes(sentinel)) verdict = 'HARMFUL';
      end = seen.subarray(Math.max(0, seen.length - sentinel.length));
    }
    return verdict;
  },
};

/** Says at the start, in production, that only the stand-in looks at what people send: an operator puts a real one there. */
export function tellStandIn(log: Log, { NODE_ENV: mode } = environment): void {
  if (mode === 'production') log.warn('files are not examined: only the stand-in of a scanner looks at them');
}
