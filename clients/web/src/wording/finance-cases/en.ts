import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Cases of the finance office, as who asks and finance read them, in English. */
export const en: Widened<typeof fr> = {
  title: 'Finance cases',
  tab: 'Cases',
  lead: 'Your questions to the finance office, and its answers.',
  new: 'Open a case',
  none: 'No case',
  noneMeans:
    'Double billing, change of billing address, reminder or refund request: open a case, and the finance office answers you here.',
  caption: 'Cases, the one that has waited longest first',
  kind: 'Topic',
  number: 'Number',
  opened: 'Opened on',
  state: 'Status',
  about: 'About',
  company: 'Company',
  more: 'Further cases',
  kinds: {
    DOUBLE_BILLING: 'Double billing',
    BILLING_ADDRESS: 'Change of billing address',
    REMINDER: 'Reminder',
    REFUND: 'Refund request',
  },
  kindsMean: {
    DOUBLE_BILLING: 'The same request is charged twice.',
    BILLING_ADDRESS: 'Invoices should go elsewhere.',
    REMINDER: 'A reminder that you do not understand.',
    REFUND: 'An amount is due to you.',
  },
  states: {
    OPEN: 'Open',
    ANSWERED: 'Answered',
    WITHDRAWN: 'Withdrawn',
  },
  turn: {
    finance: say<{ days: number }>(
      'With the finance office, {days, plural, =0 {since today} one {for # day} other {for # days}}',
    ),
    asker: 'Your turn: reply to the finance office',
    yours: say<{ days: number }>(
      'Your turn, {days, plural, =0 {since today} one {for # day} other {for # days}}',
    ),
    person: 'The person has to reply',
    done: 'Nothing left to do',
  },
  case: say<{ number: string }>('Case {number}'),
  invoice: say<{ number: string }>('Invoice {number}'),
  order: say<{ number: string }>('Order {number}'),
  asked: 'The question',
  exchange: 'Exchange',
  answer: 'The answer',
  answers: {
    CREDIT_NOTE: 'By a credit note',
    REFUND: 'By a refund to the card',
    BILLING_ADDRESS: 'By a new billing address',
    EXPLANATION: 'By an explanation',
  },
  creditNote: say<{ number: string; amount: string }>('Credit note {number}: {amount}'),
  refund: say<{ amount: string }>('Refund: {amount}'),
  by: {
    ASKER: 'You',
    FINANCE: 'Finance office',
  },
  byOther: {
    ASKER: 'The person',
    FINANCE: 'Finance office',
  },
  history: 'History',
  write: 'Write to the finance office',
  writeBack: 'Ask something back',
  text: 'Your message',
  send: 'Send',
  sending: 'Sending…',
  sent: 'The message is sent.',
  cancel: 'Cancel',
  withdraw: 'Withdraw the case',
  withdrawTitle: 'Withdraw this case?',
  withdrawMeans: "The finance office stops looking into it. The invoice's reminders go on.",
  withdrawn: 'The case is withdrawn.',
  back: 'Finance cases',
  backToOrder: say<{ number: string }>('Order {number}'),
  formLead:
    'Say in a few sentences what is wrong. The finance office answers you here, and an e-mail tells you.',
  chooseKind: 'What is it about?',
  chooseInvoice: 'Invoice concerned',
  choose: 'Choose',
  subject: 'In one line',
  subjectHint: 'At most 100 characters.',
  message: 'Your question',
  messageHint: '10 to 4000 characters. Name the order numbers that you know.',
  submit: 'Open the case',
  submitting: 'Sending…',
  done: say<{ number: string }>('Case {number} is open. The finance office answers you here.'),
  noInvoices: 'A case is about an invoice. There is none yet.',
  already: 'A case is already open about this:',
};
