import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** What the insurance office pays, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Versamenti',
  lead: "Ciò che l'ufficio versa per le domande accettate, e ciò che ne dice la banca.",
  batches: 'Lotti e file della banca',
  state: 'Stato',
  recorded: 'Dal',
  reference: 'Riferimento',
  account: 'Conto',
  amount: 'Importo',
  actions: 'Azioni',
  caption: "Versamenti dell'ufficio, dal più recente al più vecchio",
  status: {
    PENDING: 'In attesa',
    BATCHED: 'In un lotto',
    RELEASED: 'Trasmesso alla banca',
    EXECUTED: 'Pagato',
    REJECTED: 'Rifiutato dalla banca',
    RETURNED: 'Ritornato',
    UNKNOWN: 'Senza notizie',
  },
  filter: {
    ouverts: 'In corso',
    'en-attente': 'In attesa',
    'dans-un-lot': 'In un lotto',
    transmis: 'Trasmessi alla banca',
    'sans-nouvelle': 'Senza notizie',
    refuses: 'Rifiutati o ritornati',
    payes: 'Pagati',
    tous: 'Tutti',
  },
  counted: say<{ count: number; days: number }>(
    '{count, plural, one {# versamento} other {# versamenti}}, {days, plural, =0 {il più vecchio di oggi} one {il più vecchio ha # giorno} other {il più vecchio ha # giorni}}',
  ),
  days: say<{ days: number }>('{days, plural, =0 {oggi} one {# giorno} other {# giorni}}'),
  older: 'Versamenti più vecchi',
  none: 'Nulla da versare',
  noneMeans: 'Appena una domanda è accettata, il suo versamento appare qui.',
  noneFound: 'Nessun versamento in questo stato',
  noneFoundMeans: 'Scelga un altro stato, o «Tutti».',
  record: "Indicare l'esito",
  recordOf: say<{ reference: string }>("Indicare l'esito di {reference}"),
  about: say<{ amount: string; holder: string; account: string }>(
    '{amount}, per {holder}, sul conto {account}.',
  ),
  outcome: 'Che cosa è successo?',
  chooseOutcome: 'Scelga che cosa è successo.',
  outcomes: {
    SENT: 'Trasmesso',
    EXECUTED: 'Pagato',
    REJECTED: 'Rifiutato',
    RETURNED: 'Ritornato',
    UNKNOWN: 'Senza notizie',
  },
  means: {
    SENT: 'Il versamento è partito verso la banca, fuori da un lotto.',
    EXECUTED: "La banca ha contabilizzato il versamento. La persona riceve un'email.",
    REJECTED: "La banca non ha pagato. La persona riceve un'email e indica un altro conto.",
    RETURNED: "L'importo è ritornato. La persona riceve un'email e indica un altro conto.",
    UNKNOWN:
      'La banca non dice che cosa è stato del versamento. Prima di saperlo, nulla sarà pagato di nuovo.',
  },
  bookedOn: 'Data della banca',
  reason: 'Motivo della banca',
  reasonHint: 'La persona legge la frase, senza il codice.',
  choose: 'Scegliere',
  note: 'Osservazione',
  noteHint: 'Al massimo 140 caratteri. La persona la trova nella copia dei suoi dati.',
  save: 'Registrare',
  saving: 'Registrazione…',
  cancel: 'Annullare',
  done: say<{ reference: string; status: string }>('{reference}: {status}.'),
};
