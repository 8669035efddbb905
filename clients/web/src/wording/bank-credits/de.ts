import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Payments that came in without an invoice, in German. */
export const de: Widened<typeof fr> = {
  title: 'Zahlungseingänge',
  lead: 'Was die Bank gutgeschrieben hat und wozu die Rechnung fehlt.',
  caption: 'Zahlungseingänge ohne Rechnung, der neueste zuerst',
  bookedOn: 'Datum der Bank',
  debtor: 'Bezahlt von',
  unknown: 'Unbekannt',
  noReference: 'ohne Referenz',
  why: 'Warum er wartet',
  amount: 'Betrag',
  actions: 'Aktionen',
  doubts: {
    UNKNOWN_REFERENCE: 'Keine Rechnung trägt diese Referenz.',
    OTHER_CURRENCY: 'Eine andere Währung als die Rechnung.',
    REVERSAL: 'Die Bank hat eine Gutschrift zurückgenommen.',
  },
  assign: 'Zuordnen',
  assignOf: say<{ amount: string; who: string }>('{amount} von {who} zuordnen'),
  settle: 'Erledigen',
  settleOf: say<{ amount: string; who: string }>('{amount} von {who} erledigen'),
  which: 'Welche Rechnung?',
  candidates: 'Vom gleichen offenen Betrag oder Namen.',
  find: 'Andere Rechnungsnummer',
  notFound: 'Keine Rechnung trägt diese Nummer.',
  option: say<{ name: string; amount: string }>('{name}, offen {amount}'),
  chooseInvoice: 'Wählen Sie eine Rechnung.',
  assigned: say<{ number: string }>('Der Eingang ist der Rechnung {number} angerechnet.'),
  note: 'Was daraus wurde',
  settled: 'Der Eingang ist erledigt.',
  none: 'Jeder Zahlungseingang hat seine Rechnung',
  noneMeans: 'Was die Bank ohne bekannte Referenz meldet, erscheint hier.',
  noteHint: 'Höchstens 140 Zeichen.',
  files: 'Dateien der Bank',
  filesMean:
    'Ein camt.054 des Kontos der Stelle. Jede Gutschrift findet ihre Rechnung über die Referenz; die übrigen warten hier.',
};
