import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** What the insurance office pays, in English. */
export const en: Widened<typeof fr> = {
  title: 'Payouts',
  lead: 'What the office pays for accepted claims, and what the bank says of it.',
  batches: 'Batches and bank files',
  state: 'State',
  recorded: 'Since',
  reference: 'Reference',
  account: 'Account',
  amount: 'Amount',
  actions: 'Actions',
  caption: 'Payouts of the office, newest first',
  status: {
    PENDING: 'Waiting',
    BATCHED: 'In a batch',
    RELEASED: 'Sent to the bank',
    EXECUTED: 'Paid',
    REJECTED: 'Refused by the bank',
    RETURNED: 'Sent back',
    UNKNOWN: 'No news',
  },
  filter: {
    ouverts: 'Under way',
    'en-attente': 'Waiting',
    'dans-un-lot': 'In a batch',
    transmis: 'Sent to the bank',
    'sans-nouvelle': 'No news',
    refuses: 'Refused or sent back',
    payes: 'Paid',
    tous: 'All',
  },
  counted: say<{ count: number; days: number }>(
    '{count, plural, one {# payout} other {# payouts}}, {days, plural, =0 {the oldest of today} one {the oldest # day old} other {the oldest # days old}}',
  ),
  days: say<{ days: number }>('{days, plural, =0 {today} one {# day} other {# days}}'),
  older: 'Older payouts',
  none: 'Nothing to pay',
  noneMeans: 'As soon as a claim is accepted, its payout appears here.',
  noneFound: 'No payout in this state',
  noneFoundMeans: 'Choose another state, or “All”.',
  record: 'Record the outcome',
  recordOf: say<{ reference: string }>('Record the outcome of {reference}'),
  about: say<{ amount: string; holder: string; account: string }>(
    '{amount}, for {holder}, to the account {account}.',
  ),
  outcome: 'What happened?',
  chooseOutcome: 'Choose what happened.',
  outcomes: {
    SENT: 'Sent',
    EXECUTED: 'Paid',
    REJECTED: 'Refused',
    RETURNED: 'Sent back',
    UNKNOWN: 'No news',
  },
  means: {
    SENT: 'The payout went to the bank, outside of any batch.',
    EXECUTED: 'The bank booked the payout. The person gets an email.',
    REJECTED: 'The bank did not pay. The person gets an email and names another account.',
    RETURNED: 'The amount came back. The person gets an email and names another account.',
    UNKNOWN: 'The bank does not say what became of the payout. Nothing is paid again before that is known.',
  },
  bookedOn: 'The bank’s date',
  reason: 'The bank’s reason',
  reasonHint: 'The person reads the sentence, without the code.',
  choose: 'Choose',
  note: 'Remark',
  noteHint: 'At most 140 characters. The person finds it in the copy of his data.',
  save: 'Record',
  saving: 'Recording…',
  cancel: 'Cancel',
  done: say<{ reference: string; status: string }>('{reference}: {status}.'),
};
