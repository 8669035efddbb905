import type { Field } from '@guichet/chassis/problems/fields.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { tariffProblems } from '../../tariffs/tariff.problems.ts';
import { tariffTitles } from '../../tariffs/tariff.wording.ts';
import type { FormGround, TypedDay } from '../form-room.ts';
import { type HearingAidSection, hearingAidPlace } from './hearing-aid.ts';
import { hearingAidLabels, totalLabel } from './hearing-aid.wording.ts';
import type { LumpSum } from './hearing-aid-lines.ts';

/** A section of form 300.001 as far as it can be read, and its content once nothing is wrong with it. */
export interface SectionReading<Said> {
  /** In centimes; null as long as its figures can't be read. */
  readonly amountMinor: bigint | null;
  readonly day: TypedDay | null;
  readonly content: { readonly said: Said; readonly lines: readonly ClaimLine[] } | null;
}

/** A field of a section: where it stands in the input, and what the page calls it. */
export function fieldOf<Section extends HearingAidSection>(
  section: Section,
  name: keyof (typeof hearingAidLabels)[Section] & string,
): Field {
  const labels: Readonly<Record<string, Wording>> = hearingAidLabels[section];
  return { path: [...hearingAidPlace, section, name], label: labels[name] ?? totalLabel };
}

/** The day of a section, for the law's deadlines. */
export function dayAt({ path }: Field, day: string | null): TypedDay | null {
  return day === null ? null : { path, day };
}

/** What a lump sum comes to on a day, in centimes; null when no rate is known for that day, which is reported. */
export function rateOn(
  day: string,
  { tariff }: LumpSum,
  { path }: Field,
  { tariffs, report }: FormGround,
): bigint | null {
  const rate = tariffs.amountOf(tariff, day);
  if (rate === null)
    report(tariffProblems.TARIFF_NOT_KNOWN, path, {
      title: tariffTitles[tariff],
      day: formatDate(day as Day),
    });
  return rate;
}
