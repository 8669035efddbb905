import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Cases at the desk of finance, in English. */
export const en: Widened<typeof fr> = {
  title: 'Finance cases',
  filters: {
    ouverts: 'Open',
    clos: 'Answered or withdrawn',
    tous: 'All',
  },
  allKinds: 'All',
  none: 'No case waits',
  noneMeans: 'A case appears here once a company or a private person opens it.',
  private: 'Private person',
  answer: 'Answer',
  how: 'By what?',
  ways: {
    CREDIT_NOTE: 'A credit note',
    REFUND: 'A refund to the card',
    BILLING_ADDRESS: 'Another billing address',
    EXPLANATION: 'An explanation',
  },
  text: 'What the person reads',
  textHint: '10 to 4000 characters.',
  chooseWay: 'Choose by what you answer.',
  send: 'Send the answer',
  sending: 'Sending…',
  done: say<{ number: string }>('Case {number} is answered.'),
  own: 'You opened this case: a colleague answers it.',
  refundable: say<{ amount: string }>('At most {amount} can still be paid back.'),
};
