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
  supplier: 'Leistungserbringer',
  supplierMeans:
    'Das Amt vergütet auf das oben gewählte Konto. Diese Angaben zeigen ihm, wer die Rechnung bezahlt haben will. Eine QR-Rechnung bei den Dokumenten füllt sie für Sie aus.',
  supplierName: 'Name des Leistungserbringers',
  supplierIban: 'IBAN des Leistungserbringers',
  supplierReference: 'Referenz der Rechnung',
  supplierReferenceHint: '27 Ziffern, oder eine Folge, die mit RF beginnt',
  bill: {
    title: 'Wir haben den QR-Code Ihrer Rechnung gelesen',
    many: say<{ count: number }>('Wir haben den QR-Code von {count} Rechnungen gelesen'),
    which: 'Welche Rechnung übernehmen?',
    offer: say<{ name: string; amount: string; file: string }>('{name}, {amount} ({file})'),
    noSum: 'ohne Betrag',
    from: 'Dokument',
    amount: 'Betrag',
    take: 'Übernehmen',
    ignore: 'Nicht übernehmen',
    inEuros: say<{ amount: string }>(
      'Diese Rechnung ist in Euro ({amount}). Geben Sie den Tarif selbst in Schweizer Franken an: Das Amt vergütet in Franken.',
    ),
    eurosOpen: 'Diese Rechnung ist in Euro, ohne Betrag. Geben Sie den Tarif selbst in Schweizer Franken an.',
    noAmount: 'Diese Rechnung nennt keinen Betrag. Geben Sie ihn selbst an.',
    severalLines: 'Ihr Gesuch hat mehrere Leistungen oder eine Anzahl: Verteilen Sie den Betrag selbst.',
    typedOver: say<{ fields: string }>('Hier haben Sie bereits etwas anderes eingegeben: {fields}.'),
    replace: 'Durch die Rechnung ersetzen',
    onlyEmpty: 'Nur Leeres ergänzen',
    taken: say<{ fields: string }>('Aus der Rechnung übernommen: {fields}.'),
    nothingTaken: 'Alles war bereits eingegeben: Nichts hat sich geändert.',
    undo: 'Übernahme rückgängig machen',
    undone: 'Die Übernahme ist rückgängig gemacht.',
    found: say<{ title: string }>('{title}. Sie können ihn unter den Dokumenten übernehmen.'),
    unreadable: say<{ name: string }>(
      'Das Dokument {name} hat einen QR-Code, der nicht gelesen werden konnte. Übernehmen Sie die Angaben von der Rechnung, oder fügen Sie ein schärferes Foto des Codes bei.',
    ),
  },
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
