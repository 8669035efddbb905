import { type ClaimLine, lineAmount, pieces } from '../../claims/claim-line.ts';
import type { TariffCode, Tariffs } from '../../tariffs/tariffs.ts';
import {
  type HelplessnessDegree,
  type HelplessnessPlace,
  type HelplessnessStay,
  type IntensiveCareDegree,
  type Nights,
  nightsOf,
} from './helplessness-allowance.ts';

/** How much of a daily rate is paid. */
export type Share = 'WHOLE' | 'QUARTER' | 'NOTHING';

export type HelplessnessLineKind = 'HELPLESSNESS_DAYS' | 'INTENSIVE_CARE_DAYS';

/** What each place leaves of allowance and supplement (art. 42bis al. 4 and 42ter al. 2 and 3 LAI, art. 67 al. 2 LPGA). */
const shares: Readonly<Record<HelplessnessPlace, Readonly<Record<HelplessnessLineKind, Share>>>> = {
  AT_HOME: { HELPLESSNESS_DAYS: 'WHOLE', INTENSIVE_CARE_DAYS: 'WHOLE' },
  CARE_HOME_PAID: { HELPLESSNESS_DAYS: 'NOTHING', INTENSIVE_CARE_DAYS: 'NOTHING' },
  CARE_HOME_OWN_COST: { HELPLESSNESS_DAYS: 'QUARTER', INTENSIVE_CARE_DAYS: 'WHOLE' },
  HOSPITAL: { HELPLESSNESS_DAYS: 'WHOLE', INTENSIVE_CARE_DAYS: 'WHOLE' },
};

/** How much of the daily rate a place leaves. */
export function shareAt(place: HelplessnessPlace, kind: HelplessnessLineKind): Share {
  return shares[place][kind];
}

const helplessnessTariffs: Readonly<Record<HelplessnessDegree, TariffCode>> = {
  SLIGHT: 'HELPLESSNESS_DAY_SLIGHT',
  MODERATE: 'HELPLESSNESS_DAY_MODERATE',
  SEVERE: 'HELPLESSNESS_DAY_SEVERE',
};

const intensiveCareTariffs: Readonly<Record<Exclude<IntensiveCareDegree, 'NONE'>, TariffCode>> = {
  FOUR_HOURS: 'INTENSIVE_CARE_DAY_4_HOURS',
  SIX_HOURS: 'INTENSIVE_CARE_DAY_6_HOURS',
  EIGHT_HOURS: 'INTENSIVE_CARE_DAY_8_HOURS',
};

/** The rates that the form pays by. */
export const helplessnessTariffCodes: readonly TariffCode[] = [
  ...Object.values(helplessnessTariffs),
  ...Object.values(intensiveCareTariffs),
];

/** One of the two benefits at a degree: the kind of its lines, and the rate that it is paid at. */
export interface Benefit {
  readonly kind: HelplessnessLineKind;
  readonly degree: HelplessnessDegree | IntensiveCareDegree;
  readonly tariff: TariffCode;
}

export function allowanceAt(degree: HelplessnessDegree): Benefit {
  return { kind: 'HELPLESSNESS_DAYS', degree, tariff: helplessnessTariffs[degree] };
}

/** Null without a supplement. */
export function supplementAt(degree: IntensiveCareDegree): Benefit | null {
  if (degree === 'NONE') return null;
  return { kind: 'INTENSIVE_CARE_DAYS', degree, tariff: intensiveCareTariffs[degree] };
}

/** What a day is paid at a place, in centimes; null before the first rate that is known. */
export function dailyRate(
  { kind, tariff }: Benefit,
  place: HelplessnessPlace,
  day: string,
  tariffs: Tariffs,
): bigint | null {
  const share = shareAt(place, kind);
  if (share === 'NOTHING') return 0n;
  const rate = tariffs.amountOf(tariff, day);
  return rate !== null && share === 'QUARTER' ? quarterOf(rate) : rate;
}

/** A quarter in centimes, rounded to 5 centimes; what lies in the middle rounds up. */
function quarterOf(rateMinor: bigint): bigint {
  return ((rateMinor + 10n) / 20n) * 5n;
}

/**
 * The lines of one benefit for a stay: one as long as the rate stays the same, another one from the day on which it changes.
 * A stay that nothing is paid for has its line too, at zero: whoever reads the claim sees that its nights were not forgotten.
 * Null when a night lies before the first rate.
 */
export function benefitLines(
  benefit: Benefit,
  stay: Nights & Pick<HelplessnessStay, 'place'>,
  tariffs: Tariffs,
): readonly ClaimLine[] | null {
  const byRate = Map.groupBy(nightsOf(stay), (night) => dailyRate(benefit, stay.place, night, tariffs));
  const lines: ClaimLine[] = [];
  for (const [rate, [servedOn = '', ...more]] of byRate) {
    if (rate === null) return null;
    const quantity = pieces(more.length + 1);
    lines.push({
      kind: benefit.kind,
      variant: benefit.degree,
      servedOn,
      servedUntil: more.at(-1) ?? null,
      description: '',
      quantity,
      unitPriceMinor: rate,
      tariffPosition: null,
      amountMinor: lineAmount(quantity, rate),
    });
  }
  return lines;
}
