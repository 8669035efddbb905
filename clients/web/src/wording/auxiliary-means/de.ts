import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import { deliveryWording } from './deliveries.ts';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  means:
    'Aus technischen Gründen kann nur eine Leistung auf einmal in Rechnung gestellt werden; für mehrere Leistungen senden Sie bitte mehrere Formulare.',
  documentsMean: 'Die Rechnung, und der Zahlungsnachweis, wenn Sie sie bezahlt haben.',
  service: {
    title: 'Periode und Art der Abgabe',
    period: 'Leistungsperiode',
    start: 'Vom',
    end: 'Bis',
    periodHint: 'Bei einem Kauf der Tag der Lieferung. Eine Miete kann später enden.',
    delivery: 'Art der Abgabe',
    deliveries: deliveryWording.de,
    deliveryMeans: {
      PURCHASE: 'Das Hilfsmittel gehört Ihnen.',
      LOAN: 'Das Hilfsmittel gehört der Versicherung: Stellen Sie Zubehör und Anpassung in Rechnung.',
      RENTAL: 'Die Mietperiode ist jene der Rechnung.',
      REPAIR: 'Reparatur, Anpassung oder teilweise Erneuerung.',
      UPKEEP: say<{ amount: string }>(
        'Effektive Kosten, höchstens {amount} je Hilfsmittel und Kalenderjahr, ausser die Liste sieht es anders vor. Nie für Motorfahrzeuge.',
      ),
      TRAINING: 'Um den Gebrauch des Hilfsmittels zu lernen.',
      DEPRECIATION: 'Einmal im Jahr, für ein Hilfsmittel, das Sie selbst angeschafft haben.',
      THIRD_PARTY_SERVICES: say<{ amount: string }>(
        'Anstelle des Hilfsmittels: höchstens {amount} je Kalenderjahr, und nicht mehr als das Einkommen aus der Tätigkeit.',
      ),
    },
  },
  benefit: {
    title: 'Leistung',
    mean: 'Öffnen Sie den passenden Abschnitt, dann den Unterabschnitt, und wählen Sie die Leistung.',
    first: 'Geben Sie zuerst die Periode und die Art der Abgabe an: Die Leistungen erscheinen hier.',
    search: 'Leistung suchen',
    searchHint: 'Ein Wort oder die Nummer der Verfügung: Perücke, 14.01',
    loading: 'Die Leistungen werden geladen …',
    failed: 'Die Leistungen erscheinen im Moment nicht.',
    again: 'Nochmals versuchen',
    none: say<{ text: string }>('Keine Leistung enthält «{text}».'),
    found: say<{ count: number }>('{count, plural, one {# Leistung gefunden} other {# Leistungen gefunden}}'),
    choose: 'Wählen',
    change: 'Ändern',
    theBenefit: say<{ code: string }>(' Leistung {code}'),
    chosen: 'Gewählte Leistung',
    form: say<{ number: string }>('Formular {number}'),
    bound:
      '* Nur für eine Erwerbstätigkeit, die Tätigkeit im Aufgabenbereich, die Schulung, die Ausbildung oder die funktionelle Angewöhnung (Art. 2 Abs. 2 HVI).',
    boundSign: 'an Arbeit oder Ausbildung gebunden',
    gone: say<{ code: string }>('Die Leistung {code} steht in dieser Periode nicht in der Liste.'),
  },
  invoice: {
    title: 'Rechnung',
    mean: 'Was auf der Rechnung des Lieferanten gedruckt ist.',
    designation: 'Bezeichnung',
    designationHint: 'Der Gegenstand oder die Arbeit, mit Marke und Modell',
    supplier: 'Lieferant',
    date: 'Rechnungsdatum',
    number: 'Rechnungsnummer',
    amount: 'Betrag',
  },
};
