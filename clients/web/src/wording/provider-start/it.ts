import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The quick start for providers in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Prestatori: primi passi',
  lead: 'Da niente alla prima richiesta di pagamento, in cinque minuti.',
  writtenIn: 'Linguaggio dei comandi',
  before: 'Prima di cominciare',
  beforeAside: 'Una volta.',
  beforeAdmitted: 'La sua azienda è ammessa come prestatore.',
  toProvider: "Chiedere l'ammissione",
  beforeProgram:
    'Crei un programma della sua azienda con i diritti `CLIENTS`, `PAYMENT_REQUESTS` e `EVENTS`, e conservi il suo identificativo e il suo segreto.',
  toPrograms: 'Creare un programma',
  typescriptMeans:
    "Metta i passi uno dopo l'altro in un file `prestatore.ts` e avvii `node prestatore.ts`. Non serve nessun pacchetto.",
  token: 'Un token',
  tokenAside: '1 minuto',
  tokenMeans: "L'identificativo e il segreto aprono un token di qualche minuto.",
  preview: 'Provare',
  previewAside: 'Nulla è scritto.',
  previewMeans:
    "`previewClient` dice tutto ciò che l'iscrizione rifiuterebbe, ogni punto con il suo percorso, il suo codice e come correggerlo. Nessuno è avvisato.",
  register: 'Iscrivere',
  registerAside: 'Un cliente alla volta.',
  registerMeans:
    '`registerClient` iscrive una persona e le scrive. La risposta è la stessa, che abbia un conto o no. La stessa chiave (`idempotencyKey`) risponde lo stesso cliente: invii di nuovo senza timore.',
  clientActs:
    "Il suo cliente riceve un'e-mail: attiva il suo conto, o accetta il collegamento se ne ha già uno. Lei apprende solo un rifiuto; glielo chieda.",
  inDemonstration:
    "Nella dimostrazione l'e-mail e il codice sono nella casella `/dev/mailbox`: la apra, segua il link e attivi.",
  ask: 'Chiedere un pagamento',
  askAside: 'Dopo le prestazioni.',
  askMeans:
    'Gli importi sono in centesimi; fa fede il totale delle righe. Prima che il cliente abbia attivato o accettato, la risposta è `CLIENT_NOT_LINKED`. Lo stesso numero di fattura conta una volta sola.',
  events: 'Seguire',
  eventsAside: 'O tramite webhook.',
  eventsMeans:
    '`events` dice che cosa è cambiato, dal più vecchio al più recente; il grafo dice a che punto è. Conservi `endCursor` e lo dia come `after` la volta seguente.',
  sandbox: {
    title: 'Sandbox',
    aside: 'Senza nessuno, senza attese.',
    means:
      "Un programma di sandbox non tocca nessuno: i clienti sono simulati, nessuno riceve messaggi, nulla è addebitato o versato, e nessun altro dei suoi programmi vede che cosa fa. Basta aver chiesto l'ammissione. L'indirizzo email del cliente dice come si comporta; ciò che segue un `+` distingue due clienti.",
    whom: 'Clienti simulati, secondo il loro indirizzo',
    address: 'Indirizzo',
    does: 'Comportamento',
    accepts: 'convalida subito ogni richiesta; è addebitata e versata.',
    refuses: 'rifiuta la messa in relazione.',
    contests: 'contesta ogni richiesta.',
    silent: 'non risponde: la fine delle 48 ore convalida.',
    debitRefused: "convalida, poi la banca rifiuta l'addebito.",
    clock:
      "`moveSandboxClock(hours: 48)` sposta avanti l'orologio della sandbox: ogni termine aperto scade altrettanto prima. `sandboxClock` dice che ora è lì.",
    life: 'Questo programma vive tutta la vita di un fornitore. Lo salvi come `provider-life.ts` e lo avvii:',
    program: 'Tutta la vita di un fornitore',
  },
  toOperations: 'Tutte le operazioni, con i loro esempi',
};
