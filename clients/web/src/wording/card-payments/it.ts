import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Card payments that are unclear, for finance, in Italian as it is written in Switzerland. */
export const it: Widened<typeof fr> = {
  title: 'Pagamenti con carta da verificare',
  lead: "Nessuno sa con certezza se questi pagamenti sono stati addebitati. Finché sono qui, l'ordinazione attende e nulla è addebitato di nuovo.",
  caption: 'Pagamenti con carta da verificare, dal più vecchio al più recente',
  opened: 'Aperto',
  reference: 'Riferimento',
  transaction: 'Transazione',
  noTransaction: 'mai annunciata',
  amount: 'Importo',
  advice: 'Che cosa fare',
  actions: 'Azioni',
  days: say<{ days: number }>('{days, plural, =0 {oggi} one {# giorno} other {# giorni}}'),
  order: "Vedere l'ordinazione",
  none: 'Nulla da verificare',
  noneMeans: "Un pagamento di cui il partner non conosce l'esito apparirà qui, con un consiglio.",
  clear: 'Decidere',
  clearOf: say<{ reference: string }>('Decidere del pagamento {reference}'),
  about: say<{ amount: string; at: string }>('{amount}, aperto il {at}.'),
  way: 'Come stanno le cose?',
  chooseWay: 'Scelga come stanno le cose.',
  ways: {
    ASK_PARTNER: 'Interrogare il partner',
    GIVE_BACK: "Restituire l'autorizzazione",
    TAKEN: "L'importo è stato addebitato",
    NOT_TAKEN: 'Nulla è stato addebitato',
  },
  means: {
    ASK_PARTNER: 'Dice ciò che sa, e la sua risposta è seguita.',
    GIVE_BACK: 'Nulla è addebitato. Occorre un numero di transazione.',
    TAKEN: "L'ha visto presso il partner. L'ordinazione è pagata.",
    NOT_TAKEN: "L'ha visto presso il partner, o l'ha rimborsato. L'ordinazione può essere pagata di nuovo.",
  },
  note: 'Motivo',
  noteHint: 'Ciò che ha visto, e dove. Al massimo 140 caratteri.',
  save: 'Salvare',
  saving: 'Registrazione…',
  cancel: 'Annullare',
  done: say<{ reference: string }>('Pagamento {reference}: sistemato.'),
  still: say<{ reference: string }>('Pagamento {reference}: il partner non lo sa ancora.'),
  refunds: {
    title: 'Rimborsi da verificare',
    lead: 'Nessuno sa con certezza se questi importi sono stati restituiti. Finché sono qui, nulla è rimborsato di nuovo.',
    caption: 'Rimborsi da verificare, dal più vecchio al più recente',
    asked: 'Chiesto',
    clearOf: say<{ reference: string }>('Decidere del rimborso {reference}'),
    about: say<{ amount: string; at: string }>('{amount}, chiesto il {at}.'),
    ways: {
      ASK_PARTNER: 'Interrogare il partner',
      DONE: "L'importo è stato restituito",
      NOT_DONE: 'Nulla è stato restituito',
    },
    means: {
      ASK_PARTNER: 'Dice ciò che sa, e la sua risposta è seguita.',
      DONE: "L'ha visto presso il partner. Il rimborso è fatto.",
      NOT_DONE: "L'ha visto presso il partner. L'importo può essere rimborsato di nuovo.",
    },
    done: say<{ reference: string }>('Rimborso {reference}: sistemato.'),
    still: say<{ reference: string }>('Rimborso {reference}: il partner non lo sa ancora.'),
  },
};
