import { measurePasswordWork } from '@guichet/chassis/metrics/metrics.ts';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice: argon2id (the library's default) with 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * A hash of no password: an e-mail that nobody has is checked against it, so that it costs what a known one costs.
 * Its parameters are those of `cost`; a test holds them together.
 */
export const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$lKVvV71pRKcWvHif6OKajQ$zchz+KORo0GUX8grwZ0tWHMwHw8pKuVTazNIv2Ka5q0';

export function hashPassword(password: string): Promise<string> {
  return measured('hash', () => hash(sameOnEveryKeyboard(password), cost));
}

/** One verification of argon2id, whatever the answer. */
export function isPassword(password: string, passwordHash: string): Promise<boolean> {
  return measured('compare', () => verify(passwordHash, sameOnEveryKeyboard(password)));
}

/** Measured so that a test counts it too: nobody may tell by the work whether an e-mail is known. */
async function measured<Result>(work: 'hash' | 'compare', run: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await run();
  measurePasswordWork(work, performance.now() - started);
  return result;
}

/** An é is one character or two, depending on the keyboard: both are the same password. */
const sameOnEveryKeyboard = (password: string) => password.normalize('NFKC');
