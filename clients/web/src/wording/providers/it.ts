import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Providers of services in Italian. */
export const it: Widened<typeof fr> = {
  statuses: { REQUESTED: 'Chiesto', ADMITTED: 'Ammesso', REFUSED: 'Rifiutato', SUSPENDED: 'Sospeso' },
  title: 'Prestatore',
  lead: 'I prestatori ammessi iscrivono i loro clienti e chiedono i loro pagamenti tramite programma.',
  none: 'Non ancora chiesto',
  noneMeans:
    'La sua azienda svolge servizi a domicilio? Una volta ammessa, iscrive i suoi clienti e chiede i suoi pagamenti tramite lo sportello: il cliente paga la sua parte, la metà, e lei riceve il tutto.',
  steps: [
    "Chieda l'ammissione con il suo SIRET e il conto sul quale è pagata.",
    "L'ufficio dei servizi alla persona verifica e decide. Riceve la risposta via e-mail.",
    'Crei un programma sotto «Sviluppatori» e cominci.',
  ],
  askManager: 'Un gestore della sua azienda può chiederlo.',
  apply: "Chiedere l'ammissione",
  applyAgain: 'Chiedere di nuovo',
  submit: 'Inviare la domanda',
  sending: 'Invio in corso…',
  cancel: 'Annullare',
  siret: 'SIRET',
  siretHint: '14 cifre, per esempio 732 829 320 00074. Dello stabilimento che fattura.',
  iban: 'IBAN',
  ibanHint: "Il conto sul quale è pagata, nell'area SEPA.",
  holder: 'Titolare del conto',
  holderHint: 'Come lo conosce la banca.',
  requested: say<{ day: string }>("Chiesto il {day}. L'ufficio le risponde via e-mail."),
  admitted: 'I suoi programmi possono iscrivere clienti e chiedere pagamenti.',
  refused: "Rifiutato. Motivo dell'ufficio:",
  suspended: "Sospeso: nulla di nuovo è accettato, ciò che è in corso continua. Motivo dell'ufficio:",
  toStart: 'Cominciare in cinque minuti',
  account: 'Conto',
  applied: 'Chiesto il',
  history: 'Cronologia',
  historyAside: 'Dal più recente al più vecchio',
  turnYou: 'A lei',
  turnOffice: "Presso l'ufficio",
  applicationSent: 'La sua domanda è inviata.',
  office: {
    title: 'Prestatori',
    caption: 'Prestatori, per nome',
    filters: {
      'a-traiter': 'Da trattare',
      admis: 'Ammessi',
      suspendus: 'Sospesi',
      refuses: 'Rifiutati',
      tous: 'Tutti',
    },
    status: 'Stato',
    received: 'Chiesto',
    company: 'Azienda',
    town: 'Luogo',
    noneMeans: 'Le nuove domande di ammissione appariranno qui.',
    noneFound: 'Nessun prestatore qui',
    noneFoundMeans: 'Scelga un altro stato.',
    more: 'Seguenti',
    asked: say<{ day: string }>('Chiesto il {day}'),
    address: 'Indirizzo',
    account: 'Pagato su',
    lastReason: 'Ultimo motivo',
    verdicts: {
      ADMIT: 'Ammettere',
      REFUSE: 'Rifiutare',
      SUSPEND: 'Sospendere',
    },
    leads: {
      ADMIT:
        "I suoi programmi iscrivono clienti e chiedono pagamenti da subito. I gestori ricevono un'e-mail.",
      REFUSE: "I gestori ricevono un'e-mail con il motivo. Possono chiedere di nuovo.",
      SUSPEND:
        "Da subito nulla di nuovo è accettato; ciò che è in corso continua. I gestori ricevono un'e-mail con il motivo.",
    },
    submits: {
      ADMIT: 'Ammettere il prestatore',
      REFUSE: 'Rifiutare la domanda',
      SUSPEND: 'Sospendere il prestatore',
    },
    done: {
      ADMIT: say<{ name: string }>('{name} è ammesso come prestatore.'),
      REFUSE: say<{ name: string }>('La domanda di {name} è rifiutata.'),
      SUSPEND: say<{ name: string }>('{name} è sospeso.'),
    },
    reason: 'Motivo',
    reasonHint: "I gestori lo leggono nell'e-mail e sulla pagina dell'azienda. Da 10 a 500 caratteri.",
    nothing: "Una domanda rifiutata attende una nuova domanda dell'azienda.",
    nextIs: say<{ name: string }>('Seguente: {name}'),
    doneNext: 'Ecco la seguente.',
    overtaken: 'Qualcuno è stato più rapido: questo prestatore è cambiato nel frattempo.',
    toNext: 'Domanda seguente',
    keyNext: 'Azienda seguente',
    keyPrevious: 'Azienda precedente',
    keyOpen: "Aprire l'azienda scelta",
  },
};
