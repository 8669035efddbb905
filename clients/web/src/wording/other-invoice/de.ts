import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  means: 'Für Rechnungen, zu denen kein anderes Formular passt.',
  invoice: 'Rechnung',
  invoiceMeans: 'Was oben auf der Rechnung steht.',
  invoiceDate: 'Rechnungsdatum',
  dateHint: 'Zum Beispiel 02.09.2026',
  invoiceNumber: 'Rechnungsnummer',
  lines: 'Leistungen',
  linesMean: 'Ein Eintrag pro Zeile der Rechnung.',
  line: say<{ position: number }>('Leistung {position}'),
  servedOn: 'Datum der erbrachten Leistungen',
  description: 'Leistung',
  quantity: 'Anzahl',
  unitPrice: 'Tarif in CHF',
  tariffPosition: 'Tarifposition',
  lineAmount: 'Betrag in CHF',
  addLine: 'Eintrag hinzufügen',
  removeLine: 'Löschen',
  theLine: say<{ position: number }>(': Leistung {position}'),
  documentsMean: 'Die Rechnung, und der Zahlungsbeleg, wenn Sie sie bezahlt haben.',
};
