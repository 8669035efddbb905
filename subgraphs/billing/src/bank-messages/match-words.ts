import { idOfReference } from '../bank-batches/bank-batch.ts';
import type { BankWord } from '../bank-files/bank-word.ts';
import { isReasonCode } from '../payouts/bank-reason.ts';
import {
  type Payout,
  type PayoutId,
  type PayoutStatus,
  type PayoutVerb,
  payoutSteps,
} from '../payouts/payout.ts';
import type { EntryDoubt } from './bank-message.ts';

/** A payout as matching needs it, with the batch in which it went to the bank. */
export type SentPayout = Pick<Payout, 'id' | 'status' | 'amountMinor' | 'currency'> & {
  /** Null for one that was sent by hand. */
  readonly batchId: string | null;
};

/** A step that the bank's words take a payout. */
export interface MatchedStep {
  readonly payoutId: PayoutId;
  readonly verb: PayoutVerb;
  readonly bookedOn: string;
  readonly reasonCode: string | null;
}

/** What a message comes to. */
export interface Matched {
  readonly steps: readonly MatchedStep[];
  /** What the bank said of whole files: the last word counts. */
  readonly answers: ReadonlyMap<string, { readonly answer: 'ACCEPTED' | 'REJECTED'; readonly on: string }>;
  readonly doubts: readonly {
    readonly word: BankWord;
    readonly doubt: EntryDoubt;
    readonly payoutId: PayoutId | null;
  }[];
  readonly repeated: number;
}

/** The steps by which a word brings a payout to where it says. One that comes back was booked before. */
const ways: Readonly<
  Record<'EXECUTED' | 'REJECTED' | 'RETURNED', Partial<Record<PayoutStatus, PayoutVerb[]>>>
> = {
  EXECUTED: { RELEASED: ['recordExecution'], UNKNOWN: ['recordExecution'] },
  REJECTED: { RELEASED: ['recordRejection'], UNKNOWN: ['recordRejection'] },
  RETURNED: {
    RELEASED: ['recordExecution', 'recordReturn'],
    UNKNOWN: ['recordExecution', 'recordReturn'],
    EXECUTED: ['recordReturn'],
  },
};

/**
 * What the bank's words come to, in their order: steps of payouts, answers to files, and what a person has to look at. A payment whose
 * amount is not ours is not counted as paid: nobody knows what became of it.
 */
export function matchWords(words: readonly BankWord[], payouts: readonly SentPayout[]): Matched {
  const standing = new Map(payouts.map((payout) => [payout.id as string, { ...payout }]));
  const batches = Map.groupBy(standing.values(), ({ batchId }) => batchId);
  const steps: MatchedStep[] = [];
  const answers = new Map<string, { answer: 'ACCEPTED' | 'REJECTED'; on: string }>();
  const doubts: { word: BankWord; doubt: EntryDoubt; payoutId: PayoutId | null }[] = [];
  let repeated = 0;

  const step = (payout: SentPayout & { status: PayoutStatus }, verb: PayoutVerb, word: BankWord) => {
    const needsReason = verb === 'recordRejection' || verb === 'recordReturn';
    const reasonCode = needsReason ? reasonOf(word) : null;
    steps.push({ payoutId: payout.id, verb, bookedOn: word.on, reasonCode });
    payout.status = payoutSteps[verb].to;
  };

  for (const word of words) {
    const id = idOfReference(word.of.reference);
    const doubtful = (doubt: EntryDoubt, payoutId: PayoutId | null = null) =>
      doubts.push({ word, doubt, payoutId });
    const meant =
      word.of.kind === 'TRANSFER'
        ? [standing.get(id ?? '')].filter((one) => one !== undefined)
        : (batches.get(id) ?? []);
    if (meant.length === 0) {
      doubtful('UNKNOWN_REFERENCE');
      continue;
    }
    if (word.of.kind !== 'TRANSFER' && word.kind !== 'EXECUTED' && id)
      answers.set(id, { answer: word.kind === 'REJECTED' ? 'REJECTED' : 'ACCEPTED', on: word.on });
    if (word.kind === 'ACCEPTED') continue;
    const [only] = meant;
    if (word.of.kind === 'TRANSFER' && only && !isAmount(word, [only])) {
      if (only.status === 'RELEASED') step(only, 'recordSilence', word);
      doubtful('AMOUNT_DIFFERS', only.id);
      continue;
    }
    const to = word.kind;
    // A group that was booked whole is what the bank had not refused before.
    const isWhole = word.of.kind !== 'TRANSFER' && to === 'EXECUTED';
    const touched = isWhole ? meant.filter(({ status }) => status !== 'REJECTED') : meant;
    if (isWhole && !isAmount(word, touched)) {
      doubtful('AMOUNT_DIFFERS');
      continue;
    }
    for (const payout of touched) {
      const way = ways[to][payout.status];
      if (payout.status === to) repeated += 1;
      else if (way) for (const verb of way) step(payout, verb, word);
      else doubtful('STEP_NOT_OPEN', payout.id);
    }
  }
  return { steps, answers, doubts, repeated };
}

/** Whether a word's amount and count are those of the payouts; one that names none leaves it open. */
function isAmount({ amountMinor, currency, count }: BankWord, payouts: readonly SentPayout[]): boolean {
  const sum = payouts.reduce((total, payout) => total + payout.amountMinor, 0n);
  return (
    (amountMinor === null || amountMinor === sum) &&
    (currency === null || payouts.every((payout) => payout.currency === currency)) &&
    (count === null || count === payouts.length)
  );
}

/** A bank that gives no code, or one of its own, has given no reason (MS03). */
function reasonOf({ reasonCode }: BankWord): string {
  return reasonCode && isReasonCode(reasonCode) ? reasonCode : 'MS03';
}
