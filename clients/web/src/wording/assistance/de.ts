import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  means: 'Stunden und Nächte eines Monats, die Ihre Assistenzpersonen geleistet haben.',
  documentsMean: 'Lohnabrechnungen; Arztzeugnis ab dem 4. Krankheitstag; Arbeitsverträge für den Vorschuss.',
  month: {
    title: 'Abrechnungsperiode',
    mean: 'Für jeden Monat ist eine eigene Rechnung nötig. Es gelten die Ansätze des gewählten Monats.',
    invoiced: 'Abgerechneter Monat',
    hint: 'Für einen künftigen Monat ist nur ein Vorschuss möglich.',
    year: 'Jahr',
    month: 'Monat',
    pick: 'Wählen',
    noRates:
      'Der Schalter kennt die Ansätze dieses Monats nicht. Prüfen Sie den Monat; wenn er stimmt, verwenden Sie das Papierformular.',
    monthlyAmount: 'Monatlicher Betrag gemäss Verfügung',
    monthlyAmountHint:
      'Der Schalter sagt Ihnen dann, wenn ein Monat oder das Jahr über dem liegt, was das Gesetz vorsieht.',
  },
  services: {
    title: 'Leistungen',
    mean: 'Füllen Sie aus, was Sie betrifft, und lassen Sie den Rest leer.',
    row: 'Zeile',
    hoursProvided: 'tatsächlich geleistete Stunden',
    nights: 'Anzahl Nächte',
    rate: 'Ansatz in CHF',
    amount: 'Betrag in CHF',
    unit: { hours: 'Stunden', nights: 'Nächte', insuredPersons: 'Versicherte' },
    label: {
      hours: '1. Anzahl tatsächlich geleisteter Stunden (aller Assistenzpersonen zusammen)',
      qualifiedHours:
        '2. Anzahl tatsächlich geleisteter Stunden mit besonderer Qualifikation (ausdrücklich verfügt)',
      nights: '3. Tatsächlich geleistete Nachtpauschalen (aller Assistenzpersonen zusammen)',
      nightDegree: '3.1. Ansatz der Nachtpauschale (in der Verfügung festgehaltener Betrag)',
      nightRate: 'In der Verfügung festgehaltener Betrag',
      shared: '4. Nächte, in denen eine Assistenzperson mehrere Versicherte betreut.',
      insuredPersons: '4.1. Anzahl Versicherte',
      sharedNights: '4.2. Anzahl Nächte',
      sharedNightRate: '4.3. Reduzierter Ansatz pro Nacht',
      sickPay: '5. Betrag in CHF der Lohnfortzahlung gemäss Art. 324a OR (Assistenzperson ist krank)',
      preventedPay:
        '6. Betrag in CHF der Lohnfortzahlung gemäss Art. 324a OR (Arbeit kann nicht geleistet werden)',
      advance: '7. Vorschuss',
    },
    hint: {
      hours: 'Zum Beispiel 92.5, 92:30 oder 92h30.',
      qualifiedHours: 'Ohne die Stunden der Zeile 1.',
      nights:
        'Ohne die Nächte der Zeile 4. Anerkannte Nächte, die Sie nicht in Rechnung stellen, können in Stunden umgewandelt werden (Art. 39i Abs. 2ter IVV).',
      nightDegree: 'Die Stufe, die Ihre Verfügung anerkennt.',
      sharedNightRate: 'Wie verfügt.',
      sickPay: 'Ohne Taggelder einer Versicherung, während höchstens drei Monaten (Art. 39h IVV).',
      preventedPay: 'Während höchstens drei Monaten (Art. 39h IVV).',
      advance:
        'Der Vorschuss wird auf Gesuch in der Höhe der eingereichten Arbeitsverträge ausgerichtet, höchstens aber bis zum monatlichen Assistenzbeitrag.',
    },
    pick: 'Wählen',
    degree: say<{ degree: number }>('Stufe {degree}'),
    otherAmount: 'Anderer Betrag',
    takeOver: say<{ rate: string; full: string; persons: string }>(
      '{rate} übernehmen, das sind {full} geteilt durch {persons}',
    ),
  },
  parts: { hours: 'Stunden', nights: 'Nächte', sums: 'Löhne und Vorschuss' },
};
