import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';
import { helplessnessPlaces } from './places.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  means: 'Una fattura per trimestre, per un bambino o un giovane di meno di 18 anni.',
  documentsMean:
    "Per un soggiorno in ospedale o in istituto: l'attestazione dell'ospedale, oppure l'attestazione o la fattura dell'istituto. Per le notti a casa non è richiesto alcun documento.",
  period: {
    title: 'Periodo contabile',
    mean: 'Un trimestre alla volta.',
    year: 'Anno',
    quarter: 'Trimestre',
    pick: 'Scegliere',
    quarters: {
      Q1: '1° trimestre, da gennaio a marzo',
      Q2: '2° trimestre, da aprile a giugno',
      Q3: '3° trimestre, da luglio a settembre',
      Q4: '4° trimestre, da ottobre a dicembre',
    },
    isPartial: 'Il diritto inizia o finisce durante questo trimestre',
    partialMeans: 'Per esempio alla data della decisione, o il giorno prima dei 18 anni.',
    periodStart: 'Inizio del diritto',
    periodEnd: 'Fine del diritto',
  },
  stays: {
    title: 'Notti',
    mean: "Una voce per luogo. Una notte porta la data del giorno in cui inizia; la prima e l'ultima contano.",
    none: 'Nessuna voce.',
    entry: say<{ position: number }>('Voce {position}'),
    theEntry: say<{ position: number }>(' la voce {position}'),
    add: 'Aggiungere una voce',
    most: say<{ count: number }>('Un modulo ha al massimo {count} voci. Invii le altre con un altro.'),
    edit: 'Modificare',
    fold: 'Chiudere',
    remove: 'Eliminare',
    removed: say<{ position: number }>('Voce {position} eliminata.'),
    undo: 'Annullare',
    firstNight: 'Prima notte',
    lastNight: 'Ultima notte',
    nights: say<{ count: number }>('{count, plural, one {# notte} other {# notti}}'),
    count: 'Numero di notti',
    place: 'Luogo',
    helplessnessDegree: 'Grado AGI, secondo la decisione',
    intensiveCareDegree: 'Grado SCI, secondo la decisione',
  },
  placeOf: helplessnessPlaces.it,
  placeMeans: {
    AT_HOME: "L'assegno e il supplemento sono pagati per intero.",
    CARE_HOME_PAID:
      "Per esempio durante un provvedimento d'integrazione: oltre all'istituto non è pagato nulla.",
    CARE_HOME_OWN_COST: "Un quarto dell'assegno, e il supplemento per intero.",
    HOSPITAL: 'Pagato per intero; un mese intero, solo se la presenza dei genitori è attestata.',
  },
  toAttach: {
    careHome: "Da allegare più sotto: l'attestazione o la fattura dell'istituto.",
    hospital:
      "Da allegare più sotto: l'attestazione dell'ospedale. Per un mese intero, un'attestazione ogni 30 giorni che la presenza regolare dei genitori è necessaria ed effettiva.",
  },
  degreeOf: { SLIGHT: 'Lieve', MODERATE: 'Medio', SEVERE: 'Elevato' },
  degreeMeans: {
    SLIGHT: 'Aiuto regolare per alcuni atti quotidiani, oppure sorveglianza costante.',
    MODERATE: 'Aiuto regolare per la maggior parte degli atti quotidiani.',
    SEVERE: 'Aiuto regolare per tutti gli atti quotidiani, con cure o sorveglianza.',
  },
  careOf: { NONE: 'Nessuno', FOUR_HOURS: '4 ore', SIX_HOURS: '6 ore', EIGHT_HOURS: '8 ore' },
  careMeans: {
    NONE: 'La decisione non accorda alcun supplemento.',
    FOUR_HOURS: 'Almeno 4 ore di cure in più al giorno.',
    SIX_HOURS: 'Almeno 6 ore di cure in più al giorno.',
    EIGHT_HOURS: 'Almeno 8 ore di cure in più al giorno.',
  },
  parts: { helplessness: 'AGI', intensiveCare: 'SCI' },
};
