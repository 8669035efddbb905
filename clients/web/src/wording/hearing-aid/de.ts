import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  means: 'Hörgeräte, Reparaturen, Batterien, Mittelohrimplantate und Härtefälle.',
  documentsMean: 'Die Rechnung des Verkäufers; bei einer Reparatur auch jene des Herstellers.',
  title: 'Leistungen',
  titleMeans: 'Kreuzen Sie an, was Sie geltend machen: Sein Teil öffnet sich. Mehrere sind möglich.',
  parts: {
    fitting: {
      title: 'Hörgeräteversorgung',
      means: 'Eine Pauschale nach dem Alter am Tag der Abgabe, was immer bezahlt wurde.',
    },
    repair: {
      title: 'Reparaturen',
      means: 'Eine Pauschale je Gerät und Kalenderjahr, nach der Garantie.',
    },
    batteries: {
      title: 'Batterien pro Jahr',
      means: 'Eine Pauschale je Kalenderjahr, nach dem Alter am 1. Januar.',
    },
    implant: {
      title: 'Leistung für knochenverankerte Hörgeräte oder Mittelohrimplantate',
      means: 'Die tatsächlichen Kosten gemäss Rechnung.',
    },
    hardship: {
      title: 'Härtefall',
      means: 'Was die Stelle mit einer besonderen Verfügung über die Pauschale hinaus gewährt hat.',
    },
  },
  handedOverOn: 'Datum der Abgabe',
  handedOverHint: 'Gemäss Rechnung des Verkäufers',
  repairedOn: 'Datum der Reparatur',
  servedOn: 'Datum der Leistung',
  dayHint: 'Gemäss Rechnung',
  fittingKind: 'Versorgung',
  fittingKinds: { FIRST: 'Erste Versorgung', RENEWAL: 'Erneuerung' },
  device: 'Art der Versorgung',
  ears: { ONE_EAR: 'Einseitig (ein Ohr)', TWO_EARS: 'Beidseitig (zwei Ohren)' },
  repairKind: 'Art der Reparatur',
  repairKinds: { ELECTRONIC: 'Elektronik', OTHER: 'Andere' },
  repairedDevices: 'Anzahl reparierter Geräte',
  poweredDevices: 'Anzahl Geräte',
  devices: { ONE: 'Ein Gerät', TWO: 'Zwei Geräte' },
  fromYear: 'Jahr (oder erstes Jahr)',
  yearHint: say<{ year: string }>('Zum Beispiel {year}'),
  toYear: 'Letztes Jahr',
  toYearHint: 'Wenn es mehrere sind',
  amount: 'Betrag in CHF',
  implantAmountHint: 'Wie verrechnet',
  hardshipAmountHint: 'Gemäss Verfügung',
  decisionNumber: 'Verfügungsnummer des Härtefalls',
  decisionNumberHint: 'Sie steht auf der Verfügung, die den Härtefall gewährt',
};
