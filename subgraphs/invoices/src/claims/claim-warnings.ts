import type { Report } from '@guichet/chassis/problems/fields.ts';
import {
  type Locale,
  type Problem,
  type ProblemParameter,
  problem,
  registeredProblem,
} from '@guichet/chassis/problems/problem.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { TypedDay } from '../forms/form-room.ts';
import { claimProblems } from './claim.problems.ts';
import type { ClaimLine } from './claim-line.ts';

/**
 * What a person should know and what stops nothing, before it is put in words. It is kept with the claim as it was judged
 * when it came: the officer reads it in his own language.
 */
export interface ClaimWarning {
  readonly code: string;
  readonly path: readonly string[];
  readonly parameters: Readonly<Record<string, ProblemParameter>>;
}

/** More would hide what matters. */
const mostWarnings = 20;

/** A report that keeps warnings: the same sentence once, where it is first said. */
export function keepWarnings(warnings: ClaimWarning[]): Report {
  const said = new Set<string>();
  return ({ code }, path, parameters = {}) => {
    const sentence = JSON.stringify([code, parameters]);
    if (said.has(sentence) || warnings.length >= mostWarnings) return;
    said.add(sentence);
    warnings.push({ code, path, parameters });
  };
}

/** Puts warnings in words. One whose code is no longer registered is left out: there are no words for it. */
export function sayWarnings(warnings: readonly ClaimWarning[], locale: Locale): readonly Problem[] {
  return warnings.flatMap(({ code, path, parameters }) => {
    const known = registeredProblem(code);
    return known ? problem(known, path, locale, parameters) : [];
  });
}

/** After the end of the month in which a benefit was due, its right lapses: art. 24 al. 1 LPGA. */
const rightLasts = { years: 5 };
/** So that there is half a year left to send the claim. */
const warnsAfter = { years: 4, months: 6 };

/**
 * Says what the law says about days of service on the day `today`, each where it was typed. It warns and never blocks: a
 * late claim deserves a decision that can be appealed.
 */
export function warnOfDeadlines(days: readonly TypedDay[], today: string, warn: Report): void {
  for (const { path, day } of days) {
    const monthOver = Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 });
    const month = day.replace(/^(\d{4})-(\d{2}).*$/, '$2.$1');
    const lapsed = monthOver.add(rightLasts);
    if (lapsed.toString() <= today) warn(claimProblems.CLAIM_RIGHT_EXPIRED, path, { month });
    else if (monthOver.add(warnsAfter).toString() <= today) {
      const lastDay = formatDate(lapsed.subtract({ days: 1 }).toString() as Day);
      warn(claimProblems.CLAIM_RIGHT_EXPIRES_SOON, path, { month, lastDay });
    }
  }
}

/** A line of a claim that was sent before, for the same insured person and on the same form. */
export interface EarlierLine
  extends Pick<ClaimLine, 'kind' | 'variant' | 'servedOn' | 'servedUntil' | 'quantity' | 'amountMinor'> {
  /** Of its claim. */
  readonly reference: string;
}

/** Says which earlier claims ask for the same: a line of the same kind on one of the same days. */
export function warnOfDuplicates(
  lines: readonly ClaimLine[],
  earlier: readonly EarlierLine[],
  warn: Report,
): void {
  const again = earlier.filter((before) => lines.some((line) => asksTheSame(line, before)));
  for (const reference of new Set(again.map((line) => line.reference)))
    warn(claimProblems.CLAIM_MADE_BEFORE, [], { reference });
}

/**
 * Services in a person's own words and trips are told apart by their price too: two of a day are nothing special. Of auxiliary
 * means each claim has one: several for the same days are the rule, as long as it is not the same one.
 */
function asksTheSame(line: ClaimLine, before: EarlierLine): boolean {
  const isOneOfMany = line.kind === 'SERVICE' || line.kind === 'TRIP' || line.kind === 'COMPANION';
  return (
    line.kind === before.kind &&
    line.servedOn <= (before.servedUntil ?? before.servedOn) &&
    before.servedOn <= (line.servedUntil ?? line.servedOn) &&
    (!isOneOfMany || line.amountMinor === before.amountMinor) &&
    (line.kind !== 'AUXILIARY_MEANS' || line.variant === before.variant)
  );
}
