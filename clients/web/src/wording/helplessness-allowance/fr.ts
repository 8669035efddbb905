import { icu } from '../icu.ts';
import { helplessnessPlaces } from './places.ts';

/** Form 318.632.2. What the office's guide quotes stands here word for word. */
const say = icu('fr');

export const fr = {
  means: 'Une facture par trimestre, pour un enfant ou un jeune de moins de 18 ans.',
  documentsMean:
    "Pour un séjour à l'hôpital ou dans un home : l'attestation de l'hôpital, ou l'attestation ou la facture du home. Pour les nuits à la maison, aucun document n'est demandé.",
  period: {
    title: 'Période comptable',
    mean: 'Un trimestre à la fois.',
    year: 'Année',
    quarter: 'Trimestre',
    pick: 'Choisir',
    quarters: {
      Q1: '1er trimestre, janvier à mars',
      Q2: '2e trimestre, avril à juin',
      Q3: '3e trimestre, juillet à septembre',
      Q4: '4e trimestre, octobre à décembre',
    },
    isPartial: 'Le droit commence ou finit pendant ce trimestre',
    partialMeans: 'Par exemple à la date de la décision, ou la veille des 18 ans.',
    periodStart: 'Début du droit',
    periodEnd: 'Fin du droit',
  },
  stays: {
    title: 'Nuits',
    mean: 'Une entrée par lieu. Une nuit porte la date du jour où elle commence ; la première et la dernière comptent.',
    none: 'Aucune entrée.',
    entry: say<{ position: number }>('Entrée {position}'),
    theEntry: say<{ position: number }>(" l'entrée {position}"),
    add: 'Ajouter une entrée',
    most: say<{ count: number }>(
      'Un formulaire compte {count} entrées au plus. Envoyez les suivantes avec un autre.',
    ),
    edit: 'Modifier',
    fold: 'Replier',
    remove: 'Supprimer',
    removed: say<{ position: number }>('Entrée {position} supprimée.'),
    undo: 'Annuler',
    firstNight: 'Première nuit',
    lastNight: 'Dernière nuit',
    nights: say<{ count: number }>('{count, plural, one {# nuit} other {# nuits}}'),
    count: 'Nombre de nuits',
    place: 'Lieu',
    helplessnessDegree: 'Degré API, selon la décision',
    intensiveCareDegree: 'Degré SSI, selon la décision',
  },
  placeOf: helplessnessPlaces.fr,
  placeMeans: {
    AT_HOME: "L'allocation et le supplément sont payés en entier.",
    CARE_HOME_PAID: "Pendant une mesure de réadaptation, par exemple : rien n'est payé en plus du home.",
    CARE_HOME_OWN_COST: "Un quart de l'allocation, et le supplément en entier.",
    HOSPITAL: 'Payé en entier ; un mois entier, seulement si la présence des parents est attestée.',
  },
  toAttach: {
    careHome: "A joindre plus bas : l'attestation ou la facture du home.",
    hospital:
      "A joindre plus bas : l'attestation de l'hôpital. Pour un mois entier, une attestation tous les 30 jours, qui dit que la présence régulière des parents est nécessaire et effective.",
  },
  degreeOf: { SLIGHT: 'Faible', MODERATE: 'Moyen', SEVERE: 'Grave' },
  degreeMeans: {
    SLIGHT: 'Aide régulière pour quelques actes du quotidien, ou surveillance constante.',
    MODERATE: 'Aide régulière pour la plupart des actes du quotidien.',
    SEVERE: 'Aide régulière pour tous les actes du quotidien, avec des soins ou une surveillance.',
  },
  careOf: { NONE: 'Aucun', FOUR_HOURS: '4 heures', SIX_HOURS: '6 heures', EIGHT_HOURS: '8 heures' },
  careMeans: {
    NONE: "La décision n'accorde pas de supplément.",
    FOUR_HOURS: 'Au moins 4 heures de soins en plus par jour.',
    SIX_HOURS: 'Au moins 6 heures de soins en plus par jour.',
    EIGHT_HOURS: 'Au moins 8 heures de soins en plus par jour.',
  },
  parts: { helplessness: 'API', intensiveCare: 'SSI' },
} as const;
