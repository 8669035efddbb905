import { cleaned, requiredValue } from '@guichet/chassis/problems/fields.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { accept, type Parsed } from '@guichet/schema/scalars/parsed.ts';
import { pieces } from '../../claims/claim-line.ts';
import { aboveZero, requiredChoice } from '../fields.ts';
import { assistanceProblems } from './assistance.problems.ts';
import { type AssistanceDetails, type AssistanceEntry, nightChoices, nightTariffs } from './assistance.ts';
import { assistanceField } from './assistance.wording.ts';
import { type Figure, type RowGround, type RowReading, rateOf, readFigure, row } from './read-rows.ts';

/** Rows 3 and 4 as far as they can be read. */
export interface NightsReading
  extends Pick<AssistanceDetails, 'nightDegree' | 'nightRateMinor' | 'insuredPersons'> {
  readonly rows: readonly RowReading[];
}

type NightRate = Pick<AssistanceDetails, 'nightDegree' | 'nightRateMinor'>;

/** More are a slip of the keyboard: the sentence about the days of the month would help nobody. */
const mostCounted = 999;
const fewestInsured = 2n;

/** Rows 3 to 4.3: nights of one's own, and nights shared with others. */
export function readNights(entry: AssistanceEntry, ground: RowGround): NightsReading {
  const nights = readFigure(entry.nights, 'nights', wholeNumber, ground);
  const shared = readFigure(entry.sharedNights, 'sharedNights', wholeNumber, ground);
  const rate = readNightRate(entry, { nights, shared }, ground);
  const sharing = readSharing(entry, shared, rate.nightRateMinor, ground);
  judgeCount(nights, shared, ground);
  const own = nights.isAsked
    ? [
        row(
          'nights',
          { quantity: counted(nights), rate: rate.nightRateMinor, variant: rate.nightDegree },
          ground,
        ),
      ]
    : [];
  return { ...rate, insuredPersons: sharing.insuredPersons, rows: [...own, ...sharing.rows] };
}

/** Row 3.1. With shared nights alone it may be chosen: the reduced rate of row 4.3 comes from it. Otherwise it says nothing. */
function readNightRate(
  entry: AssistanceEntry,
  { nights, shared }: { readonly nights: Figure; readonly shared: Figure },
  ground: RowGround,
): NightRate {
  const { report } = ground;
  const isChosen = nights.isAsked || (shared.isAsked && cleaned(entry.nightDegree) !== '');
  const nightDegree = isChosen
    ? requiredChoice(entry.nightDegree, assistanceField('nightDegree'), nightChoices, report)
    : null;
  if (nightDegree === null) return { nightDegree, nightRateMinor: null };
  if (nightDegree !== 'AS_DECIDED')
    return { nightDegree, nightRateMinor: rateOf(nightTariffs[nightDegree], ground) };
  return { nightDegree, nightRateMinor: readRate(entry, 'nightRate', ground) };
}

/** Rows 4.1 to 4.3: as soon as one of them is filled, all of them are. */
function readSharing(entry: AssistanceEntry, shared: Figure, full: bigint | null, ground: RowGround) {
  const { report, warn } = ground;
  const isBegun = shared.isAsked || cleaned(entry.insuredPersons) || cleaned(entry.sharedNightRate);
  if (shared.value === 0n || !isBegun) return { insuredPersons: null, rows: [] };
  const field = assistanceField('insuredPersons');
  const insured = requiredValue(entry.insuredPersons, field, wholeNumber, report);
  const isShared = insured !== null && insured >= fewestInsured;
  if (insured !== null && !isShared)
    report(assistanceProblems.ASSISTANCE_TOO_FEW_INSURED, field.path, { limit: Number(fewestInsured) });
  if (!shared.isAsked)
    requiredValue(entry.sharedNights, assistanceField('sharedNights'), wholeNumber, report);
  const rate = readRate(entry, 'sharedNightRate', ground);
  if (rate !== null && full !== null && rate >= full)
    warn(assistanceProblems.ASSISTANCE_RATE_NOT_REDUCED, assistanceField('sharedNightRate').path, {
      rate: formatMoney(full, 'CHF'),
    });
  return {
    insuredPersons: isShared ? Number(insured) : null,
    rows: [row('sharedNights', { quantity: counted(shared), rate }, ground)],
  };
}

/**
 * A rate that the decision names. Above the month's highest degree it only warns: the decision counts, and a new year's rates may
 * be decided before the counter has them.
 */
function readRate(
  entry: AssistanceEntry,
  name: 'nightRate' | 'sharedNightRate',
  { month, tariffs, report, warn }: RowGround,
): bigint | null {
  const field = assistanceField(name);
  const rate = aboveZero(requiredValue(entry[name], field, parseMoney, report), field, report);
  const highest = month && tariffs.amountOf(nightTariffs.DEGREE_4, month.first);
  if (rate !== null && highest !== null && rate > highest)
    warn(assistanceProblems.ASSISTANCE_RATE_ABOVE_HIGHEST, field.path, {
      label: field.label,
      highest: formatMoney(highest, 'CHF'),
    });
  return rate;
}

/** A month has as many nights as days, whoever they are shared with. */
function judgeCount(nights: Figure, shared: Figure, { month, report }: RowGround): void {
  const count = Number((nights.value ?? 0n) + (shared.value ?? 0n));
  if (month?.servedUntil == null || count <= month.mostNights) return;
  const field = assistanceField(shared.isAsked ? 'sharedNights' : 'nights');
  report(assistanceProblems.ASSISTANCE_TOO_MANY_NIGHTS, field.path, { count, limit: month.mostNights });
}

function counted({ value }: Figure): bigint | null {
  return value === null ? null : pieces(Number(value));
}

function wholeNumber(text: string): Parsed<bigint> {
  const parsed = parseDecimal(text, { decimals: 0, max: mostCounted });
  return parsed.ok ? accept(parsed.value.units) : parsed;
}
