import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** The money of payment requests, for finance, in English. */
export const en: Widened<typeof fr> = {
  nav: 'Finance pages',
  tabs: {
    batches: 'Batches and bank',
    lost: 'Refusals and claw-backs',
  },
  title: 'Debits and payouts',
  lead: 'Clients are debited their share, providers are paid. One person prepares a batch, another releases it.',
  prepare: {
    DEBIT: 'Debit clients',
    PAYOUT: 'Pay providers',
  },
  prepareMeans: {
    DEBIT: 'The validated requests: one debit each.',
    PAYOUT: 'One payout per provider, less what is taken back from him.',
  },
  kind: {
    DEBIT: 'Debits',
    PAYOUT: 'Payouts',
  },
  ready: {
    DEBIT: say<{ count: number; amount: string }>(
      '{count, plural, one {# debit, {amount}} other {# debits, {amount}}}',
    ),
    PAYOUT: say<{ count: number; amount: string }>(
      '{count, plural, one {# payout, {amount}} other {# payouts, {amount}}}',
    ),
  },
  on: {
    DEBIT: say<{ day: string }>('The bank debits on {day} if the batch is released today.'),
    PAYOUT: say<{ day: string }>('The bank pays on {day} if the batch is released today.'),
  },
  more: 'Further requests wait: they will make a next batch.',
  nothing: {
    DEBIT: 'Nothing to debit at the moment.',
    PAYOUT: 'Nothing to pay at the moment.',
  },
  make: {
    DEBIT: 'Prepare this batch: debits',
    PAYOUT: 'Prepare this batch: payouts',
  },
  made: {
    DEBIT: say<{ count: number }>(
      '{count, plural, one {Batch of # debit prepared. A colleague releases it.} other {Batch of # debits prepared. A colleague releases it.}}',
    ),
    PAYOUT: say<{ count: number }>(
      '{count, plural, one {Batch of # payout prepared. A colleague releases it.} other {Batch of # payouts prepared. A colleague releases it.}}',
    ),
  },
  contents: {
    DEBIT: 'See the requests to debit',
    PAYOUT: 'See the requests to pay',
  },
  contentsRest: 'The first 100 are shown.',
  leftBehind: say<{ count: number }>(
    '{count, plural, one {# request waits} other {# requests wait}}: its provider owes as much as he receives, or more.',
  ),
  reading: 'Reading…',
  batches: 'Batches',
  batchesCaption: 'Batches of debits and payouts, newest first',
  what: 'Contents',
  counted: {
    DEBIT: say<{ count: number }>('{count, plural, one {# debit} other {# debits}}'),
    PAYOUT: say<{ count: number }>('{count, plural, one {# payout} other {# payouts}}'),
  },
  share: {
    MADE: say<{ count: number }>('{count} in the batch'),
    RELEASED: say<{ count: number }>('{count} handed over'),
    EXECUTED: say<{ count: number }>('{count} carried out'),
    REFUSED: say<{ count: number }>('{count} refused'),
    RETURNED: say<{ count: number }>('{count} returned'),
  },
  progress: say<{ done: number; count: number }>('{done} of {count} carried out'),
  executionOn: say<{ day: string }>('Carried out on {day}'),
  actOn: say<{ act: string; moment: string }>('{act} the batch of {moment}'),
  releaseMeans: say<{ what: string; amount: string }>(
    'The bank’s file is written once and for all: {what}, {amount}.',
  ),
  undoMeans: 'Its requests wait for a next batch again.',
  undone: 'Batch undone. Its requests wait again.',
  filesMean:
    'Answers to orders (pain.002) and booking notices (camt.054), at most 5 MiB. A file read before changes nothing.',
  kinds: {
    PAIN_002: 'Answer to an order',
    CAMT_054: 'Booking notice',
  },
  cameToNothing: 'no debit and no payout concerned',
  words: {
    ACCEPTED: 'Accepted',
    EXECUTED: 'Carried out',
    REJECTED: 'Refused',
    RETURNED: 'Returned',
  },
  doubts: {
    UNKNOWN_REFERENCE: 'This reference names neither a debit nor a payout.',
    AMOUNT_DIFFERS: 'Amount or count differs from what was handed over.',
    STEP_NOT_OPEN: 'The operation stands where this can’t be.',
  },
  batch: {
    title: {
      DEBIT: say<{ day: string }>('Batch of debits of {day}'),
      PAYOUT: say<{ day: string }>('Batch of payouts of {day}'),
    },
    facts: 'In short',
    reference: 'Reference of the file',
    release: 'Released on',
    holder: 'Account holder',
    requests: 'Requests',
    dropped: 'Its requests were given back: they wait for another batch.',
    transfer: {
      MADE: 'In the batch',
      RELEASED: 'Handed to the bank',
      EXECUTED: 'Carried out',
      REFUSED: 'Refused by the bank',
      RETURNED: 'Returned',
    },
  },
  item: {
    DEBIT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    PAYOUT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    CLAW_BACK: say<{ invoice: string; provider: string }>('{invoice}, {provider}: claw-back'),
  },
  lost: {
    title: 'Refusals and claw-backs',
    lead: 'The debits that the bank did not carry out, and what providers owe.',
    clawBacks: 'Open claw-backs',
    clawBacksMean:
      'They are set off against what the provider is paid next. If he pays back by transfer, one person notes it, another confirms it.',
    clawBacksCaption: 'What providers owe, the oldest first',
    noClawBacks: 'No provider owes anything.',
    provider: 'Provider',
    invoice: 'Invoice',
    since: 'Since',
    days: say<{ days: number }>('{days, plural, =0 {today} one {# day} other {# days}}'),
    together: say<{ provider: string; amount: string }>('{provider} owes {amount} in all'),
    requests: 'Debits',
    caption: 'Requests whose debit was refused, newest first',
    state: 'State',
    filter: {
      refuses: 'Refused',
      encaisses: 'Come in otherwise',
      repris: 'Taken back from the provider',
    },
    none: 'No request in this state',
    noneMeans: 'The bank’s refusals appear here as soon as its file is read.',
    client: 'Account debited',
    share: 'Client’s share',
    movements: 'Movements',
    noMovements: 'No movement',
    entry: {
      COLLECTION: 'Debited',
      COLLECTION_RETURN: 'Taken back by the client’s bank',
      RECOVERY: 'Came in otherwise',
      PAYOUT: 'Paid to the provider',
      PAYOUT_RETURN: 'Payout returned',
      CLAW_BACK: 'Taken back from the provider',
      CLAW_BACK_RETURN: 'Claw-back undone',
      REPAYMENT: 'Paid back by the provider',
    },
    recover: 'Note what came in',
    recoverOf: say<{ invoice: string }>('Note what came in: {invoice}'),
    recoverMeans: say<{ amount: string }>(
      'The client’s share, {amount}, came in otherwise. The client can be asked again.',
    ),
    recovered: 'What came in is noted.',
    repay: 'Note a transfer',
    repayOf: say<{ invoice: string }>('Note a transfer: {invoice}'),
    repayMeans: say<{ amount: string }>(
      'The provider paid {amount} back by transfer. A colleague confirms it.',
    ),
    repaid: 'Transfer noted. A colleague confirms it.',
    noted: say<{ day: string; note: string }>('Transfer of {day}: {note}'),
    ownWaits: 'A colleague must confirm it.',
    confirm: 'Confirm',
    confirmOf: say<{ invoice: string }>('Confirm the transfer: {invoice}'),
    confirmTitle: 'Confirm this transfer?',
    confirmMeans: say<{ amount: string; day: string }>(
      '{amount} came in on {day}: the provider owes nothing more for this invoice.',
    ),
    confirmed: 'Transfer confirmed: the claw-back is settled.',
    withdraw: 'Take back',
    withdrawOf: say<{ invoice: string }>('Take back the transfer: {invoice}'),
    withdrawn: 'Transfer taken back: the claw-back waits again.',
    bookedOn: 'Bank’s date',
    note: 'Note',
    noteHint: 'At most 140 characters.',
  },
};
