/** Everything that the office pays at a rate of its own. */
export const tariffCodes = [
  'TRAVEL_KILOMETRE',
  'TRAVEL_DAY_5_TO_8_HOURS',
  'TRAVEL_DAY_OVER_8_HOURS',
  'TRAVEL_LODGING',
  'HELPLESSNESS_DAY_SLIGHT',
  'HELPLESSNESS_DAY_MODERATE',
  'HELPLESSNESS_DAY_SEVERE',
  'INTENSIVE_CARE_DAY_4_HOURS',
  'INTENSIVE_CARE_DAY_6_HOURS',
  'INTENSIVE_CARE_DAY_8_HOURS',
  'ASSISTANCE_HOUR',
  'ASSISTANCE_QUALIFIED_HOUR',
  'ASSISTANCE_NIGHT_1',
  'ASSISTANCE_NIGHT_2',
  'ASSISTANCE_NIGHT_3',
  'ASSISTANCE_NIGHT_4',
  'HEARING_AID_ONE_EAR_ADULT',
  'HEARING_AID_TWO_EARS_ADULT',
  'HEARING_AID_ONE_EAR_CHILD',
  'HEARING_AID_TWO_EARS_CHILD',
  'HEARING_AID_ELECTRONIC_REPAIR',
  'HEARING_AID_OTHER_REPAIR',
  'HEARING_AID_BATTERIES_ONE_ADULT',
  'HEARING_AID_BATTERIES_TWO_ADULT',
  'HEARING_AID_BATTERIES_ONE_CHILD',
  'HEARING_AID_BATTERIES_TWO_CHILD',
  'AUXILIARY_MEANS_UPKEEP_YEAR',
  'AUXILIARY_MEANS_THIRD_PARTY_YEAR',
] as const;

export type TariffCode = (typeof tariffCodes)[number];

/** What is paid for one, from a day on. */
export interface TariffStart {
  readonly code: TariffCode;
  /** The first day on which it holds, `2020-01-01`. */
  readonly validFrom: string;
  /** In centimes. */
  readonly amountMinor: bigint;
  /** Where it stands: an article of the law, or a publication of the office. */
  readonly source: string;
  /** False as long as its amount or its first day waits for a confirmation. */
  readonly isVerified: boolean;
}

/** A rate as the office recorded it. */
export interface RecordedStart extends TariffStart {
  /** Counts what was recorded for this first day: each change is a further row. */
  readonly version: number;
}

/** A rate and how long it holds. */
type Holding<Start extends TariffStart> = Start & {
  /** The last day on which it holds; null as long as no other follows. */
  readonly validUntil: string | null;
};

/** A recorded rate and how long it holds. */
export type Tariff = Holding<RecordedStart>;

/** All rates of a code. */
export interface TariffSequence {
  readonly code: TariffCode;
  readonly rates: readonly Tariff[];
}

/** The tariffs of all days. The day of the service decides, never the day on which the claim is sent. */
export interface Tariffs<Start extends TariffStart = TariffStart> {
  /** In centimes, for one; null for a day before the first rate that is known. */
  amountOf(code: TariffCode, day: string): bigint | null;
  /** What holds on a day: at most one for each code, in the order of the codes. */
  inForce(day: string): readonly Holding<Start>[];
  /** All that was, is and will be paid for one, in the order of the days. */
  sequenceOf(code: TariffCode): readonly Holding<Start>[];
}

/** Orders tariffs by their days: each ends on the eve of the next one with the same code, so that two never overlap. */
export function tariffsFrom<Start extends TariffStart>(starts: readonly Start[]): Tariffs<Start> {
  const byCode = Map.groupBy(starts, ({ code }) => code);
  const tariffs = new Map(tariffCodes.map((code) => [code, inSequence(byCode.get(code) ?? [])]));
  const onDay = (code: TariffCode, day: string) =>
    tariffs.get(code)?.findLast(({ validFrom }) => validFrom <= day) ?? null;
  return {
    amountOf: (code, day) => onDay(code, day)?.amountMinor ?? null,
    inForce: (day) => tariffCodes.flatMap((code) => onDay(code, day) ?? []),
    sequenceOf: (code) => tariffs.get(code) ?? [],
  };
}

function inSequence<Start extends TariffStart>(starts: readonly Start[]): readonly Holding<Start>[] {
  const sorted = starts.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return sorted.map((start, index) => {
    const next = sorted[index + 1];
    return { ...start, validUntil: next ? eveOf(next.validFrom) : null };
  });
}

function eveOf(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
