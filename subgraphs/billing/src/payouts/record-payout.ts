import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { badRequest, forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import { recordTransitions } from './move-payouts.ts';
import { payoutProblems } from './payout.problems.ts';
import { insertPayout, lockLatestPayout, type PayoutRow } from './payout.repository.ts';
import { type Currency, insuranceOffice, judgeDecision, type Payout, type PayoutId } from './payout.ts';
import { sealIban } from './payout-account.ts';

/** A decision to pay, as invoices tells it. */
export interface PayoutDecision {
  readonly claimId: string;
  readonly decisionVersion: number;
  readonly reference: string;
  readonly ownerAccountId: string;
  readonly beneficiaryId: string;
  readonly amountMinor: string;
  readonly currency: Currency;
  readonly iban: string;
  readonly accountHolder: string;
  readonly holderAddress?: HolderAddress | null;
}

/** Where the holder lives, as far as it is known. */
interface HolderAddress {
  readonly address?: string | null;
  readonly postalCode?: string | null;
  readonly town?: string | null;
  readonly country?: string | null;
}

/** The claim's payout, and what stood in the way of another. */
export interface PayoutOutcome {
  readonly payout: Payout | null;
  readonly problems: readonly Problem[];
}

/**
 * Records that an accepted claim is to be paid, once for a claim and the version of its decision, for ever.
 * @throws GraphQLError BAD_REQUEST for an amount or an IBAN that no claim can have: the caller has a bug.
 */
export async function recordPayout(
  context: RequestContext,
  { holderAddress, ...decision }: PayoutDecision,
): Promise<PayoutOutcome> {
  const { database, vault, locale, newId, caller } = context;
  const actor = caller?.subject;
  if (!actor) throw forbidden();
  const iban = parsePersonIban(decision.iban);
  if (!iban.ok || !/^[1-9]\d{0,10}$/.test(decision.amountMinor))
    throw badRequest('BAD_REQUEST', "The amount or the IBAN of the payout can't be read.");
  const told: Omit<PayoutRow, 'recordedAt'> = {
    ...decision,
    id: newId<PayoutId>(),
    office: insuranceOffice,
    version: 1,
    amountMinor: BigInt(decision.amountMinor),
    ...(await sealIban(vault, iban.value)),
    holderAddress: holderAddress?.address ?? null,
    holderPostalCode: holderAddress?.postalCode ?? null,
    holderTown: holderAddress?.town ?? null,
    holderCountry: holderAddress?.country ?? null,
    status: 'PENDING',
  };
  const refused = (code: keyof typeof payoutProblems): PayoutOutcome => ({
    payout: null,
    problems: [problem(payoutProblems[code], ['input', 'claimId'], locale)],
  });

  return database.transaction(async (tx) => {
    let latest = await lockLatestPayout(tx, told.claimId);
    if (judgeDecision(told.decisionVersion, latest) === 'RECORD') {
      const row = { ...told, recordedAt: await databaseNow(tx) };
      if (await insertPayout(tx, row)) return { payout: await begin(tx, row, actor), problems: [] };
      // Somebody told the same decision at the same moment, and was first.
      latest = await lockLatestPayout(tx, told.claimId);
    }
    if (!latest || judgeDecision(told.decisionVersion, latest) !== 'STANDS')
      return refused('PAYOUT_STILL_OPEN');
    return isTheSame(told, latest) ? { payout: latest, problems: [] } : refused('PAYOUT_DIFFERS');
  });
}

/** An overtaken decision may have said something else; the decision that stands may not. */
function isTheSame(told: Omit<PayoutRow, 'recordedAt'>, standing: PayoutRow): boolean {
  const facts = ['ownerAccountId', 'beneficiaryId', 'amountMinor', 'currency', 'ibanFingerprint'] as const;
  return (
    told.decisionVersion < standing.decisionVersion || facts.every((fact) => told[fact] === standing[fact])
  );
}

/** The first row of the payout's history. */
async function begin(tx: Transaction, payout: PayoutRow, actor: string): Promise<PayoutRow> {
  await recordTransitions(tx, [{ payout, from: null }], { actor, at: payout.recordedAt });
  return payout;
}
