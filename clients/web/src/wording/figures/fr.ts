import { icu } from '../icu.ts';

/** Figures and charts in French. */
const say = icu('fr');

export const fr = {
  chart: say<{ finding: string }>('{finding}. Les mêmes chiffres sont dans la table.'),
  csvBusy: 'Préparation…',
  csvFailed: "Le fichier n'a pas pu être préparé. Réessayez.",
  print: 'Imprimer',
  until: 'au',
  asOf: 'Situation au',
  form: 'Formulaire',
  allForms: 'Tous',
  status: 'Statut',
  allStatuses: 'Tous',
  show: 'Afficher',
  notADay: 'Indiquez un jour, par exemple 31.10.2026.',
  tooLong: 'Choisissez cinq ans au plus, du premier au dernier jour.',
  counted: say<{ from: string; until: string; asOf: string }>(
    "Demandes reçues du {from} au {until}, telles qu'elles étaient le {asOf}.",
  ),
  overall: 'En tout',
  received: 'Reçues',
  decided: 'Décidées',
  accepted: 'Acceptées',
  refused: 'Refusées',
  waiting: 'En traitement',
  toComplete: 'A compléter',
  median: 'Médiane, jours',
  ninetieth: '9 sur 10, jours',
  asked: 'Demandé, CHF',
  granted: 'Accordé, CHF',
  oldest: 'La plus ancienne',
  byMonthFinds: say<{ received: number; decided: number }>(
    '{received, plural, one {# demande reçue} other {# demandes reçues}}, dont {decided, plural, =0 {aucune décidée} one {# décidée} other {# décidées}}',
  ),
  partHint: 'Le contour montre les demandes reçues dans le mois, le plein celles qui sont décidées.',
  byAge: "L'attente",
  byAgeFinds: say<{ waiting: number; old: number }>(
    '{waiting, plural, =0 {Aucune demande en traitement} one {# demande en traitement} other {# demandes en traitement}}, dont {old} depuis 30 jours ou plus',
  ),
  age: 'Attente',
  ageBetween: say<{ from: number; to: number }>('{from} à {to} jours'),
  ageFrom: say<{ from: number }>('{from} jours et plus'),
  claims: 'Demandes',
  treatmentFinds: say<{ days: string }>('La moitié des décisions est prise en {days} jours ou moins'),
  nothingDecided: 'Aucune demande décidée',
  treatmentHint:
    "Jours de l'envoi à la décision, sans ceux pendant lesquels la personne avait sa demande à compléter.",
  you: 'Vous',
  officerNamed: say<{ pseudonym: string }>('Collab. {pseudonym}'),
  undecided: 'Sans décision',
  none: 'Aucune demande dans cette période',
  noneMeans: 'Choisissez une autre période, un autre formulaire ou un autre statut.',
} as const;
