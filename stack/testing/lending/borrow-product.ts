import { environment } from '@guichet/chassis/config/environment.ts';
import { inject } from 'vitest';
import { floorVariable } from '../personal-data/run-folder.ts';
import { readMailbox, signIn } from '../sign-in.ts';
import type { TestProduct } from '../test-product.ts';
import type { Borrower, Lent } from './lend-products.ts';

/** The product of this worker, as good as new. It goes on for the next file: disposing leaves it alone, and nobody kills it. */
export async function borrowProduct(): Promise<TestProduct> {
  const borrower: Borrower = {
    worker: environment['VITEST_POOL_ID'] ?? '1',
    floor: environment[floorVariable] ?? '',
    nodeOptions: environment['NODE_OPTIONS'] ?? '',
  };
  const answer = await fetch(inject('lenderUrl'), { method: 'POST', body: JSON.stringify(borrower) });
  if (!answer.ok) throw new Error(`No product is lent: ${await answer.text()}`);
  const lent: Lent = await answer.json();
  const refuse = (): never => {
    throw new Error('This product is lent, the next file goes on with it: start one with startProduct.');
  };
  return {
    ...lent,
    processes: new Map(Object.entries(lent.processes)),
    terminal: refuse,
    kill: refuse,
    stop: refuse,
    mailbox: () => readMailbox(lent.url),
    signIn: (person) => signIn(lent.url, person),
    [Symbol.asyncDispose]: async () => undefined,
  };
}
