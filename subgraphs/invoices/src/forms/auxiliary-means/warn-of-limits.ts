import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { EarlierLine } from '../../claims/claim-warnings.ts';
import { figure } from '../../documents/copy-figures.ts';
import type { FormGround } from '../form-room.ts';
import { auxiliaryMeansProblems as problems } from './auxiliary-means.problems.ts';
import { type MeansVariant, readVariant } from './auxiliary-means.ts';
import type { MeansFacts } from './read-auxiliary-means.ts';
import { type ServedAmount, yearShares } from './year-shares.ts';

/** A limit of a calendar year, what counts against it, and how it is said. */
interface YearLimit {
  readonly counts: (earlier: MeansVariant) => boolean;
  /** In centimes, on a day; null where no limit is known. */
  readonly limitOn: (day: string) => bigint | null;
  readonly code: Parameters<Report>[0];
}

/** Says which limits of a calendar year the claim goes beyond, with what was claimed before for the same person. */
export function warnOfYearLimits(
  { benefit, delivery, servedFrom, servedUntil, amountMinor }: MeansFacts,
  { tariffs, earlier, warn }: Pick<FormGround, 'tariffs' | 'earlier' | 'warn'>,
  path: readonly string[],
): void {
  const { code, upkeepYearMinor, yearMinor } = benefit;
  const limits: YearLimit[] = [
    {
      counts: (one) => one.code === code,
      limitOn: () => yearMinor,
      code: problems.AUXILIARY_MEANS_YEAR_LIMIT,
    },
  ];
  if (delivery === 'UPKEEP')
    limits.push({
      counts: (one) => one.delivery === 'UPKEEP' && one.code === code,
      limitOn: (day) => upkeepYearMinor ?? tariffs.amountOf('AUXILIARY_MEANS_UPKEEP_YEAR', day),
      code: problems.AUXILIARY_MEANS_UPKEEP_LIMIT,
    });
  if (delivery === 'THIRD_PARTY_SERVICES')
    limits.push({
      // The limit is the person's, whatever means the services stand for.
      counts: (one) => one.delivery === 'THIRD_PARTY_SERVICES',
      limitOn: (day) => tariffs.amountOf('AUXILIARY_MEANS_THIRD_PARTY_YEAR', day),
      code: problems.AUXILIARY_MEANS_THIRD_PARTY_LIMIT,
    });
  const shares = yearShares({ from: servedFrom, until: servedUntil, amountMinor });
  for (const limit of limits)
    for (const [year, share] of shares) {
      const firstDay = `${year}-01-01`;
      const most = limit.limitOn(firstDay > servedFrom ? firstDay : servedFrom);
      const sum = share + claimedBefore(earlier, year, limit.counts);
      if (most !== null && sum > most)
        warn(limit.code, path, { year, code, sum: figure(sum), limit: figure(most) });
    }
}

/** What the earlier lines that count ask for in a calendar year, in centimes. */
function claimedBefore(earlier: readonly EarlierLine[], year: number, counts: YearLimit['counts']): bigint {
  return earlier.reduce((sum, line) => {
    const variant = readVariant(line.variant);
    return variant && counts(variant) ? sum + (yearShares(servedAmount(line)).get(year) ?? 0n) : sum;
  }, 0n);
}

/** The indemnity is due once a year: says when it was claimed for one of the years already. */
export function warnOfDepreciation(
  { benefit: { code }, delivery, servedFrom, servedUntil }: MeansFacts,
  { earlier, warn }: Pick<FormGround, 'earlier' | 'warn'>,
  path: readonly string[],
): void {
  if (delivery !== 'DEPRECIATION') return;
  const yearsOf = (from: string, until: string) =>
    [Number(from.slice(0, 4)), Number(until.slice(0, 4))] as const;
  const [first, last] = yearsOf(servedFrom, servedUntil);
  for (const { variant, servedOn, servedUntil: until, reference } of earlier) {
    const before = readVariant(variant);
    if (before?.delivery !== 'DEPRECIATION' || before.code !== code) continue;
    const [from, to] = yearsOf(servedOn, until ?? servedOn);
    if (from <= last && first <= to)
      warn(problems.AUXILIARY_MEANS_DEPRECIATION_AGAIN, path, { code, reference });
  }
}

function servedAmount({ servedOn, servedUntil, amountMinor }: EarlierLine): ServedAmount {
  return { from: servedOn, until: servedUntil ?? servedOn, amountMinor };
}
