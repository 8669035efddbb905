import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClaimLine, ClaimLineKind } from '../../claims/claim-line.ts';
import { tariffTitles } from '../../tariffs/tariff.wording.ts';
import { tariffCodes } from '../../tariffs/tariffs.ts';
import type { Ears, FittingKind, HearingAidSection, RepairKind } from './hearing-aid.ts';

const day = {
  fr: 'Date de la prestation',
  de: 'Datum der Leistung',
  it: 'Data della prestazione',
  en: 'Date of the service',
};
const ears = {
  fr: "Type d'appareil",
  de: 'Art der Versorgung',
  it: 'Tipo di apparecchio',
  en: 'Kind of device',
};
const devices = {
  fr: "Nombre d'appareils",
  de: 'Anzahl Geräte',
  it: 'Numero di apparecchi',
  en: 'Number of hearing aids',
};
const amount = { fr: 'Montant en CHF', de: 'Betrag in CHF', it: 'Importo in CHF', en: 'Amount in CHF' };

/** What the page calls each field of form 300.001. */
export const hearingAidLabels = {
  fitting: {
    servedOn: {
      fr: 'Date de remise',
      de: 'Datum der Abgabe',
      it: 'Data della consegna',
      en: 'Day of the hand-over',
    },
    kind: { fr: 'Appareillage', de: 'Versorgung', it: 'Apparecchio', en: 'Fitting' },
    ears,
  },
  repair: {
    servedOn: {
      fr: 'Date de la réparation',
      de: 'Datum der Reparatur',
      it: 'Data della riparazione',
      en: 'Day of the repair',
    },
    kind: {
      fr: 'Type de réparation',
      de: 'Art der Reparatur',
      it: 'Tipo di riparazione',
      en: 'Kind of repair',
    },
    devices,
  },
  batteries: {
    fromYear: {
      fr: 'Année (ou première année)',
      de: 'Jahr (oder erstes Jahr)',
      it: 'Anno (o primo anno)',
      en: 'Year (or first year)',
    },
    toYear: { fr: 'Dernière année', de: 'Letztes Jahr', it: 'Ultimo anno', en: 'Last year' },
    devices,
  },
  implant: { servedOn: day, ears, amount },
  hardship: {
    servedOn: day,
    decisionNumber: {
      fr: 'Numéro de décision du cas de rigueur',
      de: 'Verfügungsnummer des Härtefalls',
      it: 'Numero della decisione del caso di rigore',
      en: 'Decision number of the hardship case',
    },
    amount,
  },
} as const satisfies Readonly<Record<HearingAidSection, Readonly<Record<string, Wording>>>>;

/** What the page calls all sections together. */
export const totalLabel: Wording = {
  fr: 'Total en CHF',
  de: 'Total in CHF',
  it: 'Totale in CHF',
  en: 'Total in CHF',
};

/** What a repair was about, in the middle of a sentence. */
export const repairKindNames: Readonly<Record<RepairKind, Wording>> = {
  ELECTRONIC: { fr: 'électronique', de: 'Elektronik', it: 'elettronica', en: 'electronic' },
  OTHER: { fr: 'autre', de: 'andere', it: 'altra', en: 'other' },
};

const earsInLine: Readonly<Record<Ears, Wording>> = {
  ONE_EAR: { fr: 'monaural', de: 'einseitig', it: 'monaurale', en: 'one ear' },
  TWO_EARS: { fr: 'binaural', de: 'beidseitig', it: 'binaurale', en: 'both ears' },
};

/** What each kind of line of form 300.001 is about. A lump sum is called as its tariff, which says more. */
const lineWording = {
  HEARING_AID: {
    fr: 'Appareillage auditif',
    de: 'Hörgeräteversorgung',
    it: 'Apparecchio acustico',
    en: 'Hearing aid',
  },
  HEARING_AID_REPAIR: { fr: 'Réparation', de: 'Reparatur', it: 'Riparazione', en: 'Repair' },
  HEARING_AID_BATTERIES: {
    fr: 'Batteries par an',
    de: 'Batterien je Jahr',
    it: "Batterie all'anno",
    en: 'Batteries per year',
  },
  HEARING_IMPLANT: {
    fr: "Ancrage osseux ou implant d'oreille moyenne, {ears}",
    de: 'Knochenverankerung oder Mittelohrimplantat, {ears}',
    it: "Ancoraggio osseo o impianto dell'orecchio medio, {ears}",
    en: 'Bone anchor or middle ear implant, {ears}',
  },
  HEARING_HARDSHIP: { fr: 'Cas de rigueur', de: 'Härtefall', it: 'Caso di rigore', en: 'Case of hardship' },
} as const satisfies Partial<Readonly<Record<ClaimLineKind, Wording>>>;

type HearingAidLineKind = keyof typeof lineWording;

/** The kinds of lines that form 300.001 has. */
export const hearingAidLineKinds = Object.keys(lineWording) as readonly HearingAidLineKind[];

/** What a line of form 300.001 is about, in the reader's language. */
export function describeHearingAidLine({ kind, variant }: ClaimLine, locale: Locale): string {
  const tariff = tariffCodes.find((code) => code === tariffOf(kind, variant));
  return tariff
    ? tariffTitles[tariff][locale]
    : say(lineWording[kind as HearingAidLineKind], locale, { ears: earsInLine[variant as Ears] ?? '' });
}

/** Kind and variant of a lump sum are the code of its tariff. */
function tariffOf(kind: ClaimLineKind, variant: string | null): string {
  return kind === 'HEARING_AID_REPAIR' ? `HEARING_AID_${variant}_REPAIR` : `${kind}_${variant}`;
}

/** What the copy says of lines beside their name. `{name}` stands for what the claim says. */
export const hearingAidCopyWording = {
  hardshipNumber: {
    fr: 'Numéro de décision du cas de rigueur : {number}',
    de: 'Verfügungsnummer des Härtefalls: {number}',
    it: 'Numero della decisione del caso di rigore: {number}',
    en: 'Decision number of the hardship case: {number}',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** First fitting or renewal, as the copy says it. */
export const fittingKindNames: Readonly<Record<FittingKind, Wording>> = {
  FIRST: {
    fr: 'Premier appareillage',
    de: 'Erste Versorgung',
    it: 'Primo apparecchio',
    en: 'First fitting',
  },
  RENEWAL: { fr: 'Renouvellement', de: 'Erneuerung', it: 'Rinnovo', en: 'Renewal' },
};
