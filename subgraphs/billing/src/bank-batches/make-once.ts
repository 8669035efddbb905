import { once } from '@guichet/chassis/idempotency/once.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { BillingContext } from '../context.ts';

/** Takes the transaction back, and with it the key. */
export class NotMade extends HouseError {
  readonly code: ProblemCode;
  constructor(code: ProblemCode) {
    super(`The batch is not made: ${code.code}`);
    this.code = code;
  }
}

interface Making<Request extends object, Batch> {
  readonly office: string;
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly request: Request;
  /** Why none can be made at all; null when one can. */
  readonly refusal: ProblemCode | null;
  /** Makes it in the transaction and answers its id; throws `NotMade` when what was seen is no more what waits. */
  readonly make: (tx: Transaction, actor: string) => Promise<string>;
  readonly find: (tx: Transaction, id: string) => Promise<Batch | undefined>;
}

/** A batch that was made, and what stood in the way. */
interface MadeBatch<Batch> {
  readonly batch: Batch | null;
  readonly problems: readonly Problem[];
}

const keyLabel = { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' };

/** Makes a batch of what a preview showed, once for a key: of just that, as it stood then, or of nothing. */
export async function makeOnce<Request extends object, Batch>(
  { database, locale, viewer }: Pick<BillingContext, 'database' | 'locale' | 'viewer'>,
  { office, operation, idempotencyKey, request, refusal, make, find }: Making<Request, Batch>,
): Promise<MadeBatch<Batch>> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const keyField = { path: ['idempotencyKey'], label: keyLabel };
  const key = requiredLine(idempotencyKey, keyField, 200, gather(problems, locale));
  if (key === null) return { batch: null, problems };
  const refuse = (code: ProblemCode, ...path: string[]) => ({
    ...{ batch: null, problems: [problem(code, path, locale)] },
  });
  if (refusal) return refuse(refusal);
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, { office, actor, operation, key, request }, () => make(tx, actor));
      if (made.kind === 'KEY_REUSED') return refuse(sharedProblems.IDEMPOTENCY_KEY_REUSED, 'idempotencyKey');
      return { batch: (await find(tx, made.id)) ?? null, problems };
    });
  } catch (error) {
    if (error instanceof NotMade) return refuse(error.code, 'seen');
    throw error;
  }
}
