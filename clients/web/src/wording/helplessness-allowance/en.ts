import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';
import { helplessnessPlaces } from './places.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  means: 'One invoice a quarter, for a child or a young person under 18.',
  documentsMean:
    'For a stay in a hospital or a care home: the attestation of the hospital, or the attestation or invoice of the home. For nights at home, no document is required.',
  period: {
    title: 'Accounting period',
    mean: 'One quarter at a time.',
    year: 'Year',
    quarter: 'Quarter',
    pick: 'Choose',
    quarters: {
      Q1: '1st quarter, January to March',
      Q2: '2nd quarter, April to June',
      Q3: '3rd quarter, July to September',
      Q4: '4th quarter, October to December',
    },
    isPartial: 'The right begins or ends during this quarter',
    partialMeans: 'For example on the day of the decision, or on the eve of the 18th birthday.',
    periodStart: 'Start of the right',
    periodEnd: 'End of the right',
  },
  stays: {
    title: 'Nights',
    mean: 'One entry for each place. A night bears the date of the day on which it begins; the first and the last one count.',
    none: 'No entry.',
    entry: say<{ position: number }>('Entry {position}'),
    theEntry: say<{ position: number }>(' entry {position}'),
    add: 'Add an entry',
    most: say<{ count: number }>('A form has at most {count} entries. Send the others with another one.'),
    edit: 'Change',
    fold: 'Fold',
    remove: 'Delete',
    removed: say<{ position: number }>('Entry {position} deleted.'),
    undo: 'Undo',
    firstNight: 'First night',
    lastNight: 'Last night',
    nights: say<{ count: number }>('{count, plural, one {# night} other {# nights}}'),
    count: 'Number of nights',
    place: 'Place',
    helplessnessDegree: 'API degree, as decided',
    intensiveCareDegree: 'SSI degree, as decided',
  },
  placeOf: helplessnessPlaces.en,
  placeMeans: {
    AT_HOME: 'Allowance and supplement are paid whole.',
    CARE_HOME_PAID: 'During a reintegration measure, for example: nothing is paid beside the home.',
    CARE_HOME_OWN_COST: 'A quarter of the allowance, and the whole supplement.',
    HOSPITAL: "Paid whole; a whole month, only if the parents' presence is attested.",
  },
  toAttach: {
    careHome: 'To attach below: the attestation or the invoice of the home.',
    hospital:
      'To attach below: the attestation of the hospital. For a whole month, one every 30 days, which says that the regular presence of the parents is necessary and real.',
  },
  degreeOf: { SLIGHT: 'Slight', MODERATE: 'Moderate', SEVERE: 'Severe' },
  degreeMeans: {
    SLIGHT: 'Regular help with some everyday acts, or constant supervision.',
    MODERATE: 'Regular help with most everyday acts.',
    SEVERE: 'Regular help with all everyday acts, with care or supervision.',
  },
  careOf: { NONE: 'None', FOUR_HOURS: '4 hours', SIX_HOURS: '6 hours', EIGHT_HOURS: '8 hours' },
  careMeans: {
    NONE: 'The decision grants no supplement.',
    FOUR_HOURS: 'At least 4 more hours of care a day.',
    SIX_HOURS: 'At least 6 more hours of care a day.',
    EIGHT_HOURS: 'At least 8 more hours of care a day.',
  },
  parts: { helplessness: 'API', intensiveCare: 'SSI' },
};
