import { idOfReference } from '../bank-batches/bank-batch.ts';
import type { BankMessage, BankWord } from '../bank-files/bank-word.ts';
import { isReasonCode } from '../payouts/bank-reason.ts';
import type { RequestTransfer } from './request-batch.repository.ts';
import { sumOf, type TransferStatus } from './request-batch.ts';

type SentTransfer = Pick<RequestTransfer, 'id' | 'batchId' | 'kind' | 'status' | 'amountMinor'>;

/** A step that the bank's word takes a transfer. */
export interface TransferStep {
  readonly transferId: string;
  readonly from: TransferStatus;
  readonly to: 'EXECUTED' | 'REFUSED' | 'RETURNED';
  /** Refused with its whole file or group: nobody was asked, and it is tried again. */
  readonly isWithFile: boolean;
  readonly on: string;
  readonly reasonCode: string | null;
}

/** What a message comes to. */
export interface JudgedWords {
  readonly steps: readonly TransferStep[];
  readonly answers: ReadonlyMap<string, { readonly answer: 'ACCEPTED' | 'REJECTED'; readonly on: string }>;
  readonly doubts: readonly {
    readonly word: BankWord;
    readonly doubt: 'UNKNOWN_REFERENCE' | 'AMOUNT_DIFFERS' | 'STEP_NOT_OPEN';
  }[];
  readonly repeated: number;
  /** Words of money that came in and is no debit of ours. */
  readonly ignored: number;
}

const targets = { EXECUTED: 'EXECUTED', REJECTED: 'REFUSED', RETURNED: 'RETURNED' } as const;

/** From where the bank's word takes a transfer. One that comes back may not have been booked before. */
const origins: Readonly<Record<keyof typeof targets, readonly TransferStatus[]>> = {
  EXECUTED: ['RELEASED'],
  REJECTED: ['RELEASED'],
  RETURNED: ['RELEASED', 'EXECUTED'],
};

/**
 * What the bank's words come to, in their order. Of debits a notification is read the other way round than of payments: what comes in is theirs. A transfer whose amount is
 * not ours is not counted: nobody knows what became of it.
 */
export function judgeWords(
  { kind, words, collections }: Pick<BankMessage, 'kind' | 'words' | 'collections'>,
  sent: readonly SentTransfer[],
): JudgedWords {
  const standing = new Map(sent.map((transfer) => [transfer.id as string, { ...transfer }]));
  const batches = Map.groupBy(standing.values(), ({ batchId }) => batchId as string);
  const steps: TransferStep[] = [];
  const answers = new Map<string, { answer: 'ACCEPTED' | 'REJECTED'; on: string }>();
  const doubts: JudgedWords['doubts'][number][] = [];
  let repeated = 0;
  let ignored = 0;
  const said = [
    ...words.map((word) => ({ word, of: kind === 'PAIN_002' ? null : ('PAYOUT' as const) })),
    ...collections.map((word) => ({ word, of: 'DEBIT' as const })),
  ];
  for (const { word, of } of said) {
    const id = idOfReference(word.of.reference) ?? '';
    const named =
      word.of.kind === 'TRANSFER'
        ? [standing.get(id)].filter((one) => one !== undefined)
        : (batches.get(id) ?? []);
    const meant = named.filter((transfer) => of === null || transfer.kind === of);
    if (meant.length === 0) {
      // What the other direction names is that direction's, and money that comes in otherwise is no debit of ours.
      if (named.length === 0 && (of !== 'DEBIT' || word.kind === 'RETURNED'))
        doubts.push({ word, doubt: 'UNKNOWN_REFERENCE' });
      else if (named.length === 0) ignored += 1;
      continue;
    }
    const isFile = word.of.kind !== 'TRANSFER';
    if (isFile && word.kind !== 'EXECUTED')
      answers.set(id, { answer: word.kind === 'REJECTED' ? 'REJECTED' : 'ACCEPTED', on: word.on });
    if (word.kind === 'ACCEPTED') continue;
    // A group that was booked whole is what the bank had not refused before.
    const touched = isFile ? meant.filter(({ status }) => status !== 'REFUSED') : meant;
    if ((!isFile || word.kind === 'EXECUTED') && !isAmount(word, touched)) {
      doubts.push({ word, doubt: 'AMOUNT_DIFFERS' });
      continue;
    }
    const to = targets[word.kind];
    for (const transfer of touched) {
      const from = transfer.status;
      if (from === to) repeated += 1;
      else if (!origins[word.kind].includes(from)) doubts.push({ word, doubt: 'STEP_NOT_OPEN' });
      else {
        const reasonCode = to === 'EXECUTED' ? null : reasonOf(word);
        const isWithFile = isFile && to === 'REFUSED';
        steps.push({ transferId: transfer.id, from, to, isWithFile, on: word.on, reasonCode });
        transfer.status = to;
      }
    }
  }
  return { steps, answers, doubts, repeated, ignored };
}

/** Whether a word's amount and count are those of the transfers; one that names none leaves it open. */
function isAmount({ amountMinor, currency, count }: BankWord, transfers: readonly SentTransfer[]): boolean {
  return (
    (amountMinor === null || amountMinor === sumOf(transfers.map((transfer) => transfer.amountMinor))) &&
    (currency === null || currency === 'EUR') &&
    (count === null || count === transfers.length)
  );
}

/** A bank that gives no code, or one of its own, has given no reason (MS03). */
function reasonOf({ reasonCode }: BankWord): string {
  return reasonCode && isReasonCode(reasonCode) ? reasonCode : 'MS03';
}
