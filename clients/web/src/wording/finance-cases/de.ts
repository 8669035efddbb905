import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Cases of the finance office, as who asks and finance read them, in German. */
export const de: Widened<typeof fr> = {
  title: 'Finanzanliegen',
  tab: 'Anliegen',
  lead: 'Ihre Fragen an den Finanzdienst und seine Antworten.',
  new: 'Anliegen eröffnen',
  none: 'Kein Anliegen',
  noneMeans:
    'Doppelte Verrechnung, Änderung der Rechnungsadresse, Mahnung oder Rückerstattung: Eröffnen Sie ein Anliegen, der Finanzdienst antwortet Ihnen hier.',
  caption: 'Anliegen, das am längsten wartende zuerst',
  kind: 'Thema',
  number: 'Nummer',
  opened: 'Eröffnet am',
  state: 'Status',
  about: 'Betrifft',
  company: 'Unternehmen',
  more: 'Weitere Anliegen',
  kinds: {
    DOUBLE_BILLING: 'Doppelte Verrechnung',
    BILLING_ADDRESS: 'Änderung der Rechnungsadresse',
    REMINDER: 'Mahnung',
    REFUND: 'Rückerstattung',
  },
  kindsMean: {
    DOUBLE_BILLING: 'Dieselbe Bestellung wird zweimal verrechnet.',
    BILLING_ADDRESS: 'Die Rechnungen sollen anderswohin gehen.',
    REMINDER: 'Eine Mahnung, die Sie nicht verstehen.',
    REFUND: 'Ein Betrag steht Ihnen zu.',
  },
  states: {
    OPEN: 'Offen',
    ANSWERED: 'Beantwortet',
    WITHDRAWN: 'Zurückgezogen',
  },
  turn: {
    finance: say<{ days: number }>(
      'Beim Finanzdienst, {days, plural, =0 {seit heute} one {seit # Tag} other {seit # Tagen}}',
    ),
    asker: 'Sie sind dran: dem Finanzdienst antworten',
    yours: say<{ days: number }>(
      'Sie sind dran, {days, plural, =0 {seit heute} one {seit # Tag} other {seit # Tagen}}',
    ),
    person: 'Die Person ist dran',
    done: 'Nichts mehr zu tun',
  },
  case: say<{ number: string }>('Anliegen {number}'),
  invoice: say<{ number: string }>('Rechnung {number}'),
  order: say<{ number: string }>('Bestellung {number}'),
  asked: 'Die Frage',
  exchange: 'Austausch',
  answer: 'Die Antwort',
  answers: {
    CREDIT_NOTE: 'Mit einer Gutschrift',
    REFUND: 'Mit einer Rückerstattung auf die Karte',
    BILLING_ADDRESS: 'Mit einer neuen Rechnungsadresse',
    EXPLANATION: 'Mit einer Erklärung',
  },
  creditNote: say<{ number: string; amount: string }>('Gutschrift {number}: {amount}'),
  refund: say<{ amount: string }>('Rückerstattung: {amount}'),
  by: {
    ASKER: 'Sie',
    FINANCE: 'Finanzdienst',
  },
  byOther: {
    ASKER: 'Die Person',
    FINANCE: 'Finanzdienst',
  },
  history: 'Verlauf',
  write: 'Dem Finanzdienst schreiben',
  writeBack: 'Nachfragen',
  text: 'Ihre Nachricht',
  send: 'Senden',
  sending: 'Wird gesendet…',
  sent: 'Die Nachricht ist gesendet.',
  cancel: 'Abbrechen',
  withdraw: 'Anliegen zurückziehen',
  withdrawTitle: 'Dieses Anliegen zurückziehen?',
  withdrawMeans: 'Der Finanzdienst prüft es nicht mehr. Die Mahnungen der Rechnung laufen weiter.',
  withdrawn: 'Das Anliegen ist zurückgezogen.',
  back: 'Finanzanliegen',
  backToOrder: say<{ number: string }>('Bestellung {number}'),
  formLead:
    'Sagen Sie in einigen Sätzen, was nicht stimmt. Der Finanzdienst antwortet Ihnen hier, und eine E-Mail meldet es Ihnen.',
  chooseKind: 'Worum geht es?',
  chooseInvoice: 'Betroffene Rechnung',
  choose: 'Wählen',
  subject: 'In einer Zeile',
  subjectHint: 'Höchstens 100 Zeichen.',
  message: 'Ihre Frage',
  messageHint: '10 bis 4000 Zeichen. Nennen Sie die Bestellnummern, die Sie kennen.',
  submit: 'Anliegen eröffnen',
  submitting: 'Wird gesendet…',
  done: say<{ number: string }>('Das Anliegen {number} ist eröffnet. Der Finanzdienst antwortet Ihnen hier.'),
  noInvoices: 'Ein Anliegen betrifft eine Rechnung. Es gibt noch keine.',
  already: 'Dazu ist schon ein Anliegen offen:',
};
