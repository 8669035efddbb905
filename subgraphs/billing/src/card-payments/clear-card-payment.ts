import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { CardDesk } from './card-desk.ts';
import { cardProblems } from './card-payment.problems.ts';
import { isTakenOtherwise, lockCardPayment } from './card-payment.repository.ts';
import type { CardPayment } from './card-payment.ts';
import { noteLabel } from './card-payment.wording.ts';
import { moveCardPayment } from './move-card-payment.ts';
import { addSettling } from './settle-job.ts';

/** How finance clears a payment: has the partner asked, gives the authorisation back, or says what it saw at the partner's. */
export type ClearingWay = 'ASK_PARTNER' | 'GIVE_BACK' | 'TAKEN' | 'NOT_TAKEN';

/** A payment as finance saw it, and what it decides. */
export interface Clearing {
  readonly id: string;
  readonly version: number;
  readonly way: ClearingWay;
  readonly note?: string | null | undefined;
}

export interface Cleared {
  /** As long as it is unclear. */
  readonly payment: CardPayment | null;
  readonly problems: readonly Problem[];
}

const longestNote = 140;

/** Clears a payment that nobody is sure of. Of two who do, one does; its order hears of it in the same transaction. */
export function clearCardPayment(
  { database, viewer, locale }: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { orders }: CardDesk,
  { id, version, way, note }: Clearing,
): Promise<Cleared> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const payment = isUuid(id) ? await lockCardPayment(tx, id) : null;
    if (!payment) return { payment: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const problems: Problem[] = [];
    const report = gather(problems, locale);
    const refusal = await whyNot(tx, payment, actor, way);
    if (refusal) report(refusal, ['id']);
    else if (payment.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
    const reason = requiredLine(note, { path: ['note'], label: noteLabel }, longestNote, report);
    if (problems.length > 0) return { payment: payment.status === 'UNCLEAR' ? payment : null, problems };
    const at = await databaseNow(tx);
    const verb = verbs[way];
    if (verb) await moveCardPayment(tx, payment, verb, { actor, at, reason: 'SEEN_BY_FINANCE' }, orders);
    if (way === 'ASK_PARTNER') await addSettling(tx, payment.id, 'FINANCE');
    if (way === 'GIVE_BACK') await addSettling(tx, payment.id, 'RESUME');
    await appendAudit(tx, {
      office: payment.office,
      actor: viewer,
      action: 'card-payment.clear',
      subject: `CardPayment:${id}`,
      reason,
      details: { way },
    });
    return { payment: verb ? null : payment, problems };
  });
}

const verbs = { ASK_PARTNER: null, GIVE_BACK: 'giveBack', TAKEN: 'capture', NOT_TAKEN: 'expire' } as const;

async function whyNot(
  tx: Transaction,
  payment: CardPayment,
  actor: string,
  way: ClearingWay,
): Promise<ProblemCode | null> {
  if (payment.ownerAccountId === actor) return cardProblems.CARD_PAYMENT_OF_ONESELF;
  if (payment.status !== 'UNCLEAR') return cardProblems.CARD_PAYMENT_NOT_UNCLEAR;
  if (way === 'GIVE_BACK' && payment.transactionId === null) return cardProblems.CARD_NOTHING_TO_GIVE_BACK;
  return way === 'TAKEN' && (await isTakenOtherwise(tx, payment)) ? cardProblems.CARD_PAYMENT_TAKEN : null;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
