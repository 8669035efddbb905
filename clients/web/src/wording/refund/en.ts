import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Paying back an order, in English. */
export const en: Widened<typeof fr> = {
  title: say<{ number: string }>('Refund order {number}'),
  button: 'Refund',
  refundable: say<{ amount: string }>('Can still be paid back: {amount}'),
  means: 'To the card that paid. The order stays where it stands.',
  before: 'Paid back before',
  states: {
    ASKED: 'asked',
    AUTHORISED: 'authorised',
    DONE: 'done',
    REFUSED: 'refused',
    UNCLEAR: 'to be checked',
  },
  done: say<{ amount: string }>('The refund of {amount} is asked for.'),
  none: 'Nothing can be paid back to the card any more.',
};
