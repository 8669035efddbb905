import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Invoices at the desk of finance, in German. */
export const de: Widened<typeof fr> = {
  list: {
    caption: 'Rechnungen der Unternehmen, die neueste zuerst',
    state: 'Status',
    month: 'Monat',
    allMonths: 'Alle',
    number: 'Rechnungsnummer',
    filters: {
      toutes: 'Alle',
      ouvertes: 'Zu zahlen',
      retard: 'Überfällig oder gemahnt',
      contestees: 'Bestritten',
      surplus: 'Zu viel bezahlt',
      closes: 'Bezahlt oder gutgeschrieben',
    },
    due: 'Frist',
    none: 'Keine Rechnung entspricht dieser Auswahl',
    noneMeans: 'Wählen Sie einen anderen Status oder Monat.',
  },
  invoice: {
    acts: 'Was tun',
    account: 'Kundenkonto',
    pay: 'Zahlung erfassen',
    payMeans: 'Für eine Zahlung, die die Bank nicht gemeldet hat.',
    amount: 'Betrag in CHF',
    bookedOn: 'Eingegangen am',
    note: 'Bemerkung',
    noteHint: 'Höchstens 140 Zeichen.',
    paid: say<{ amount: string }>('Die Zahlung von {amount} ist erfasst.'),
    credit: 'Gutschrift ausstellen',
    creditable: say<{ amount: string }>(
      'Höchstens {amount}: was verrechnet und noch nicht gutgeschrieben ist.',
    ),
    creditMeans:
      'Die Gutschrift wird an die Rechnung angerechnet, der Rest an die nächsten. Das Unternehmen liest sie, und nichts lässt sich danach löschen.',
    reason: 'Grund',
    creditNote: 'Was das Unternehmen liest',
    creditNoteHint: '10 bis 500 Zeichen.',
    credited: say<{ number: string; amount: string }>(
      'Die Gutschrift {number} von {amount} ist ausgestellt.',
    ),
    choose: 'Wählen',
  },
};
