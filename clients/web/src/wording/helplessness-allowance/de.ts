import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';
import { helplessnessPlaces } from './places.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  means: 'Eine Rechnung pro Quartal, für ein Kind oder eine jugendliche Person unter 18 Jahren.',
  documentsMean:
    'Für einen Aufenthalt im Spital oder Heim: die Bestätigung des Spitals, oder die Bestätigung oder Rechnung des Heims. Für die Nächte zu Hause wird kein Dokument verlangt.',
  period: {
    title: 'Abrechnungsperiode',
    mean: 'Ein Quartal auf einmal.',
    year: 'Jahr',
    quarter: 'Quartal',
    pick: 'Wählen',
    quarters: {
      Q1: '1. Quartal, Januar bis März',
      Q2: '2. Quartal, April bis Juni',
      Q3: '3. Quartal, Juli bis September',
      Q4: '4. Quartal, Oktober bis Dezember',
    },
    isPartial: 'Der Anspruch beginnt oder endet in diesem Quartal',
    partialMeans: 'Zum Beispiel am Tag der Verfügung, oder am Tag vor dem 18. Geburtstag.',
    periodStart: 'Beginn des Anspruchs',
    periodEnd: 'Ende des Anspruchs',
  },
  stays: {
    title: 'Nächte',
    mean: 'Ein Eintrag pro Ort. Eine Nacht trägt das Datum des Tages, an dem sie beginnt; die erste und die letzte zählen.',
    none: 'Kein Eintrag.',
    entry: say<{ position: number }>('Eintrag {position}'),
    theEntry: say<{ position: number }>(' Eintrag {position}'),
    add: 'Eintrag hinzufügen',
    most: say<{ count: number }>(
      'Ein Formular hat höchstens {count} Einträge. Senden Sie die weiteren mit einem anderen.',
    ),
    edit: 'Ändern',
    fold: 'Einklappen',
    remove: 'Löschen',
    removed: say<{ position: number }>('Eintrag {position} gelöscht.'),
    undo: 'Rückgängig',
    firstNight: 'Erste Nacht',
    lastNight: 'Letzte Nacht',
    nights: say<{ count: number }>('{count, plural, one {# Nacht} other {# Nächte}}'),
    count: 'Anzahl Nächte',
    place: 'Ort',
    helplessnessDegree: 'Grad HE, gemäss Verfügung',
    intensiveCareDegree: 'Grad IPZ, gemäss Verfügung',
  },
  placeOf: helplessnessPlaces.de,
  placeMeans: {
    AT_HOME: 'Entschädigung und Zuschlag werden ganz bezahlt.',
    CARE_HOME_PAID: 'Zum Beispiel während einer Eingliederungsmassnahme: Neben dem Heim wird nichts bezahlt.',
    CARE_HOME_OWN_COST: 'Ein Viertel der Entschädigung, und der ganze Zuschlag.',
    HOSPITAL: 'Ganz bezahlt; ein ganzer Monat nur, wenn die Anwesenheit der Eltern bestätigt ist.',
  },
  toAttach: {
    careHome: 'Weiter unten beizulegen: die Bestätigung oder Rechnung des Heims.',
    hospital:
      'Weiter unten beizulegen: die Bestätigung des Spitals. Für einen ganzen Monat alle 30 Tage eine Bestätigung, dass die regelmässige Anwesenheit der Eltern notwendig und tatsächlich gegeben ist.',
  },
  degreeOf: { SLIGHT: 'Leicht', MODERATE: 'Mittel', SEVERE: 'Schwer' },
  degreeMeans: {
    SLIGHT: 'Regelmässige Hilfe bei einigen alltäglichen Verrichtungen, oder ständige Überwachung.',
    MODERATE: 'Regelmässige Hilfe bei den meisten alltäglichen Verrichtungen.',
    SEVERE: 'Regelmässige Hilfe bei allen alltäglichen Verrichtungen, mit Pflege oder Überwachung.',
  },
  careOf: { NONE: 'Keiner', FOUR_HOURS: '4 Stunden', SIX_HOURS: '6 Stunden', EIGHT_HOURS: '8 Stunden' },
  careMeans: {
    NONE: 'Die Verfügung gewährt keinen Zuschlag.',
    FOUR_HOURS: 'Mindestens 4 Stunden zusätzliche Pflege pro Tag.',
    SIX_HOURS: 'Mindestens 6 Stunden zusätzliche Pflege pro Tag.',
    EIGHT_HOURS: 'Mindestens 8 Stunden zusätzliche Pflege pro Tag.',
  },
  parts: { helplessness: 'HE', intensiveCare: 'IPZ' },
};
