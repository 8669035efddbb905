import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Cases at the desk of finance, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Pratiche finanziarie',
  filters: {
    ouverts: 'Aperte',
    clos: 'Risposte o ritirate',
    tous: 'Tutte',
  },
  allKinds: 'Tutti',
  none: 'Nessuna pratica attende',
  noneMeans: 'Una pratica appare qui appena un’impresa o un privato la apre.',
  private: 'Privato',
  answer: 'Rispondere',
  how: 'Con che cosa?',
  ways: {
    CREDIT_NOTE: 'Un accredito',
    REFUND: 'Un rimborso sulla carta',
    BILLING_ADDRESS: 'Un altro indirizzo di fatturazione',
    EXPLANATION: 'Una spiegazione',
  },
  text: 'Ciò che la persona legge',
  textHint: 'Da 10 a 4000 caratteri.',
  chooseWay: 'Scegliete con che cosa rispondere.',
  send: 'Inviare la risposta',
  sending: 'Invio…',
  done: say<{ number: string }>('La pratica {number} ha risposta.'),
  own: 'Avete aperto questa pratica: risponde una o un collega.',
  refundable: say<{ amount: string }>('Al massimo {amount} possono ancora essere rimborsati.'),
};
