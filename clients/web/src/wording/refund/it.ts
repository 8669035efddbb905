import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Paying back an order, in Italian. */
export const it: Widened<typeof fr> = {
  title: say<{ number: string }>('Rimborsare l’ordine {number}'),
  button: 'Rimborsare',
  refundable: say<{ amount: string }>('Può ancora essere rimborsato: {amount}'),
  means: 'Sulla carta che ha pagato. L’ordine resta dov’è.',
  before: 'Già rimborsato',
  states: {
    ASKED: 'chiesto',
    AUTHORISED: 'autorizzato',
    DONE: 'fatto',
    REFUSED: 'rifiutato',
    UNCLEAR: 'da verificare',
  },
  done: say<{ amount: string }>('Il rimborso di {amount} è chiesto.'),
  none: 'Nulla può più essere rimborsato sulla carta.',
};
