import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import type { HelplessnessDegree, HelplessnessPlace, IntensiveCareDegree } from './helplessness-allowance.ts';
import type { HelplessnessLineKind } from './helplessness-lines.ts';

/** What the page calls each field of form 318.632.2. */
export const helplessnessLabels = {
  year: { fr: 'Année', de: 'Jahr', it: 'Anno', en: 'Year' },
  quarter: { fr: 'Trimestre', de: 'Quartal', it: 'Trimestre', en: 'Quarter' },
  periodStart: {
    fr: 'Début du droit',
    de: 'Beginn des Anspruchs',
    it: 'Inizio del diritto',
    en: 'Start of the right',
  },
  periodEnd: { fr: 'Fin du droit', de: 'Ende des Anspruchs', it: 'Fine del diritto', en: 'End of the right' },
  firstNight: { fr: 'Première nuit', de: 'Erste Nacht', it: 'Prima notte', en: 'First night' },
  lastNight: { fr: 'Dernière nuit', de: 'Letzte Nacht', it: 'Ultima notte', en: 'Last night' },
  place: { fr: 'Lieu', de: 'Ort', it: 'Luogo', en: 'Place' },
  helplessnessDegree: { fr: 'Degré API', de: 'Grad HE', it: 'Grado AGI', en: 'API degree' },
  intensiveCareDegree: { fr: 'Degré SSI', de: 'Grad IPZ', it: 'Grado SCI', en: 'SSI degree' },
} as const satisfies Readonly<Record<string, Wording>>;

const allowances: Readonly<Record<HelplessnessDegree, Wording>> = {
  SLIGHT: {
    fr: 'Allocation pour impotent, degré faible',
    de: 'Hilflosenentschädigung, leichter Grad',
    it: 'Assegno per grandi invalidi, grado lieve',
    en: 'Helplessness allowance, slight degree',
  },
  MODERATE: {
    fr: 'Allocation pour impotent, degré moyen',
    de: 'Hilflosenentschädigung, mittlerer Grad',
    it: 'Assegno per grandi invalidi, grado medio',
    en: 'Helplessness allowance, moderate degree',
  },
  SEVERE: {
    fr: 'Allocation pour impotent, degré grave',
    de: 'Hilflosenentschädigung, schwerer Grad',
    it: 'Assegno per grandi invalidi, grado elevato',
    en: 'Helplessness allowance, severe degree',
  },
};

const supplements: Readonly<Record<Exclude<IntensiveCareDegree, 'NONE'>, Wording>> = {
  FOUR_HOURS: {
    fr: 'Supplément pour soins intenses, 4 heures',
    de: 'Intensivpflegezuschlag, 4 Stunden',
    it: 'Supplemento per cure intensive, 4 ore',
    en: 'Intensive care supplement, 4 hours',
  },
  SIX_HOURS: {
    fr: 'Supplément pour soins intenses, 6 heures',
    de: 'Intensivpflegezuschlag, 6 Stunden',
    it: 'Supplemento per cure intensive, 6 ore',
    en: 'Intensive care supplement, 6 hours',
  },
  EIGHT_HOURS: {
    fr: 'Supplément pour soins intenses, 8 heures',
    de: 'Intensivpflegezuschlag, 8 Stunden',
    it: 'Supplemento per cure intensive, 8 ore',
    en: 'Intensive care supplement, 8 hours',
  },
};

/** Each benefit without its degree. */
const benefits: Readonly<Record<HelplessnessLineKind, Wording>> = {
  HELPLESSNESS_DAYS: {
    fr: 'Allocation pour impotent',
    de: 'Hilflosenentschädigung',
    it: 'Assegno per grandi invalidi',
    en: 'Helplessness allowance',
  },
  INTENSIVE_CARE_DAYS: {
    fr: 'Supplément pour soins intenses',
    de: 'Intensivpflegezuschlag',
    it: 'Supplemento per cure intensive',
    en: 'Intensive care supplement',
  },
};

const withDegree: Readonly<Partial<Record<string, Wording>>> = { ...allowances, ...supplements };

/** The kinds of lines that form 318.632.2 has. */
export const helplessnessLineKinds = Object.keys(benefits) as readonly HelplessnessLineKind[];

/** What a line of form 318.632.2 is about, in the reader's language. */
export function describeHelplessnessLine({ kind, variant }: ClaimLine, locale: Locale): string {
  return (withDegree[variant ?? ''] ?? benefits[kind as HelplessnessLineKind])[locale];
}

/** Where the nights were spent, as the copy says it to whoever reads it. */
export const placeWording: Readonly<Record<HelplessnessPlace, Wording>> = {
  AT_HOME: { fr: 'A la maison', de: 'Zu Hause', it: 'A casa', en: 'At home' },
  CARE_HOME_PAID: {
    fr: "Home pris en charge par l'assurance",
    de: 'Heim, Kosten von der Versicherung getragen',
    it: "Istituto, spese a carico dell'assicurazione",
    en: 'Care home paid by the insurance',
  },
  CARE_HOME_OWN_COST: {
    fr: 'Home aux frais de la famille',
    de: 'Heim auf Kosten der Familie',
    it: 'Istituto a spese della famiglia',
    en: "Care home at the family's own cost",
  },
  HOSPITAL: { fr: 'Hôpital', de: 'Spital', it: 'Ospedale', en: 'Hospital' },
};

/** What the copy says of the period and of each line. `{name}` stands for what the claim says. */
export const helplessnessCopyWording = {
  accountingPeriod: {
    fr: 'Période comptable',
    de: 'Abrechnungsperiode',
    it: 'Periodo contabile',
    en: 'Accounting period',
  },
  nights: { fr: '{count} nuits', de: '{count} Nächte', it: '{count} notti', en: '{count} nights' },
  night: { fr: '1 nuit', de: '1 Nacht', it: '1 notte', en: '1 night' },
  quarter: {
    fr: "Un quart de l'allocation, aux 5 centimes (art. 42ter al. 2 LAI)",
    de: 'Ein Viertel der Entschädigung, auf 5 Rappen (Art. 42ter Abs. 2 IVG)',
    it: "Un quarto dell'assegno, ai 5 centesimi (art. 42ter cpv. 2 LAI)",
    en: 'A quarter of the allowance, to 5 centimes (art. 42ter para. 2 LAI)',
  },
  nothing: {
    fr: "Non payé : l'assurance prend le home en charge (art. 42bis al. 4 et 42ter al. 3 LAI)",
    de: 'Nicht bezahlt: Die Versicherung trägt die Kosten des Heims (Art. 42bis Abs. 4 und 42ter Abs. 3 IVG)',
    it: "Non pagato: l'assicurazione assume le spese dell'istituto (art. 42bis cpv. 4 e 42ter cpv. 3 LAI)",
    en: 'Not paid: the insurance bears the costs of the care home (art. 42bis para. 4 and 42ter para. 3 LAI)',
  },
} as const satisfies Readonly<Record<string, Wording>>;
