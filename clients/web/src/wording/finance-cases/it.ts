import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Cases of the finance office, as who asks and finance read them, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Pratiche finanziarie',
  tab: 'Pratiche',
  lead: 'Le vostre domande al servizio finanziario e le sue risposte.',
  new: 'Aprire una pratica',
  none: 'Nessuna pratica',
  noneMeans:
    'Doppia fatturazione, modifica dell’indirizzo di fatturazione, richiamo o domanda di rimborso: aprite una pratica, il servizio finanziario vi risponde qui.',
  caption: 'Pratiche, prima quella che attende da più tempo',
  kind: 'Tema',
  number: 'Numero',
  opened: 'Aperta il',
  state: 'Stato',
  about: 'Riguarda',
  company: 'Impresa',
  more: 'Pratiche seguenti',
  kinds: {
    DOUBLE_BILLING: 'Doppia fatturazione',
    BILLING_ADDRESS: 'Modifica dell’indirizzo di fatturazione',
    REMINDER: 'Richiamo',
    REFUND: 'Domanda di rimborso',
  },
  kindsMean: {
    DOUBLE_BILLING: 'La stessa richiesta è fatturata due volte.',
    BILLING_ADDRESS: 'Le fatture devono andare altrove.',
    REMINDER: 'Un richiamo che non capite.',
    REFUND: 'Un importo vi spetta.',
  },
  states: {
    OPEN: 'Aperta',
    ANSWERED: 'Risposta data',
    WITHDRAWN: 'Ritirata',
  },
  turn: {
    finance: say<{ days: number }>(
      'Al servizio finanziario, {days, plural, =0 {da oggi} one {da # giorno} other {da # giorni}}',
    ),
    asker: 'Tocca a voi: rispondere al servizio finanziario',
    yours: say<{ days: number }>(
      'Tocca a voi, {days, plural, =0 {da oggi} one {da # giorno} other {da # giorni}}',
    ),
    person: 'Tocca alla persona rispondere',
    done: 'Niente più da fare',
  },
  case: say<{ number: string }>('Pratica {number}'),
  invoice: say<{ number: string }>('Fattura {number}'),
  order: say<{ number: string }>('Ordine {number}'),
  asked: 'La domanda',
  exchange: 'Scambio',
  answer: 'La risposta',
  answers: {
    CREDIT_NOTE: 'Con un accredito',
    REFUND: 'Con un rimborso sulla carta',
    BILLING_ADDRESS: 'Con un nuovo indirizzo di fatturazione',
    EXPLANATION: 'Con una spiegazione',
  },
  creditNote: say<{ number: string; amount: string }>('Accredito {number}: {amount}'),
  refund: say<{ amount: string }>('Rimborso: {amount}'),
  by: {
    ASKER: 'Voi',
    FINANCE: 'Servizio finanziario',
  },
  byOther: {
    ASKER: 'La persona',
    FINANCE: 'Servizio finanziario',
  },
  history: 'Cronologia',
  write: 'Scrivere al servizio finanziario',
  writeBack: 'Chiedere una precisazione',
  text: 'Il vostro messaggio',
  send: 'Inviare',
  sending: 'Invio…',
  sent: 'Il messaggio è inviato.',
  cancel: 'Annullare',
  withdraw: 'Ritirare la pratica',
  withdrawTitle: 'Ritirare questa pratica?',
  withdrawMeans: 'Il servizio finanziario non la esamina più. I richiami della fattura riprendono.',
  withdrawn: 'La pratica è ritirata.',
  back: 'Pratiche finanziarie',
  backToOrder: say<{ number: string }>('Ordine {number}'),
  formLead:
    'Dite in qualche frase che cosa non va. Il servizio finanziario vi risponde qui, e un’e-mail vi avvisa.',
  chooseKind: 'Di che si tratta?',
  chooseInvoice: 'Fattura in questione',
  choose: 'Scegliere',
  subject: 'In una riga',
  subjectHint: 'Al massimo 100 caratteri.',
  message: 'La vostra domanda',
  messageHint: 'Da 10 a 4000 caratteri. Citate i numeri d’ordine che conoscete.',
  submit: 'Aprire la pratica',
  submitting: 'Invio…',
  done: say<{ number: string }>('La pratica {number} è aperta. Il servizio finanziario vi risponde qui.'),
  noInvoices: 'Una pratica riguarda una fattura. Non ce n’è ancora nessuna.',
  already: 'C’è già una pratica aperta su questo:',
};
