import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Card payments that are unclear, for finance, in English. */
export const en: Widened<typeof fr> = {
  title: 'Card payments to check',
  lead: 'Nobody knows for certain whether these payments were charged. As long as they are here, the order waits and nothing is charged again.',
  caption: 'Card payments to check, the oldest first',
  opened: 'Opened',
  reference: 'Reference',
  transaction: 'Transaction',
  noTransaction: 'never named',
  amount: 'Amount',
  advice: 'What to do',
  actions: 'Actions',
  days: say<{ days: number }>('{days, plural, =0 {today} one {# day} other {# days}}'),
  order: 'See the order',
  none: 'Nothing to check',
  noneMeans: 'A payment whose outcome the partner does not know will appear here, with advice.',
  clear: 'Decide',
  clearOf: say<{ reference: string }>('Decide on the payment {reference}'),
  about: say<{ amount: string; at: string }>('{amount}, opened on {at}.'),
  way: 'How does it stand?',
  chooseWay: 'Choose how it stands.',
  ways: {
    ASK_PARTNER: 'Ask the partner',
    GIVE_BACK: 'Give the authorisation back',
    TAKEN: 'The amount was charged',
    NOT_TAKEN: 'Nothing was charged',
  },
  means: {
    ASK_PARTNER: 'The partner says what is known, and the answer is followed.',
    GIVE_BACK: 'Nothing is charged. It needs a transaction number.',
    TAKEN: 'You saw it at the partner’s. The order is paid.',
    NOT_TAKEN: 'You saw it at the partner’s, or refunded it. The order can be paid again.',
  },
  note: 'Reason',
  noteHint: 'What you saw, and where. At most 140 characters.',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  done: say<{ reference: string }>('Payment {reference}: cleared.'),
  still: say<{ reference: string }>('Payment {reference}: the partner still does not know.'),
  refunds: {
    title: 'Refunds to check',
    lead: 'Nobody knows for certain whether these amounts were paid back. As long as they are here, nothing is paid back again.',
    caption: 'Refunds to check, the oldest first',
    asked: 'Asked',
    clearOf: say<{ reference: string }>('Decide on the refund {reference}'),
    about: say<{ amount: string; at: string }>('{amount}, asked on {at}.'),
    ways: {
      ASK_PARTNER: 'Ask the partner',
      DONE: 'The amount was paid back',
      NOT_DONE: 'Nothing was paid back',
    },
    means: {
      ASK_PARTNER: 'The partner says what is known, and the answer is followed.',
      DONE: 'You saw it at the partner’s. The refund is done.',
      NOT_DONE: 'You saw it at the partner’s. The amount can be refunded again.',
    },
    done: say<{ reference: string }>('Refund {reference}: cleared.'),
    still: say<{ reference: string }>('Refund {reference}: the partner still does not know.'),
  },
};
