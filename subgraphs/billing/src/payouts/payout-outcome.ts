import type { Report, Typed } from '@guichet/chassis/problems/fields.ts';
import { cleaned, isGiven, requiredLine, requiredValue } from '@guichet/chassis/problems/fields.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { isReasonCode } from './bank-reason.ts';
import { payoutProblems } from './payout.problems.ts';
import type { PayoutVerb } from './payout.ts';

/** What finance records of a payout by hand. */
export type PayoutOutcomeKind = 'SENT' | 'EXECUTED' | 'REJECTED' | 'RETURNED' | 'UNKNOWN';

/** Of each outcome: the step that it is, and what has to be said of it. */
export const outcomeSteps: Readonly<
  Record<
    PayoutOutcomeKind,
    { readonly verb: PayoutVerb; readonly needs: 'NOTHING' | 'DAY' | 'DAY_AND_REASON' }
  >
> = {
  SENT: { verb: 'sendByHand', needs: 'NOTHING' },
  EXECUTED: { verb: 'recordExecution', needs: 'DAY' },
  REJECTED: { verb: 'recordRejection', needs: 'DAY_AND_REASON' },
  RETURNED: { verb: 'recordReturn', needs: 'DAY_AND_REASON' },
  UNKNOWN: { verb: 'recordSilence', needs: 'NOTHING' },
};

/** What finance types of an outcome. */
export interface OutcomeEntry {
  readonly outcome: PayoutOutcomeKind;
  readonly bookedOn?: Typed;
  readonly reasonCode?: Typed;
  readonly note?: Typed;
}

/** What it says. */
export interface ReadOutcome {
  readonly verb: PayoutVerb;
  readonly bookedOn: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

const labels = {
  bookedOn: { fr: 'Date de la banque', de: 'Datum der Bank', it: 'Data della banca', en: 'The bank’s date' },
  reasonCode: {
    fr: 'Motif de la banque',
    de: 'Grund der Bank',
    it: 'Motivo della banca',
    en: 'The bank’s reason',
  },
  note: { fr: 'Remarque', de: 'Bemerkung', it: 'Osservazione', en: 'Remark' },
} as const satisfies Readonly<Record<string, Wording>>;

const longestNote = 140;

/**
 * Reads an outcome as it was typed. The bank's day is neither before the payout nor in the future.
 * @param since the day on which the payout was recorded
 */
export function readOutcome(
  { outcome, ...typed }: OutcomeEntry,
  { since, today }: { readonly since: string; readonly today: string },
  report: Report,
): ReadOutcome {
  const { verb, needs } = outcomeSteps[outcome];
  const field = (name: keyof typeof labels) => ({ path: [name], label: labels[name] });
  const bookedOn =
    needs === 'NOTHING' ? null : requiredValue(typed.bookedOn, field('bookedOn'), parseDate, report);
  if (bookedOn && (bookedOn < since || bookedOn > today))
    report(payoutProblems.PAYOUT_DAY_UNLIKELY, ['bookedOn'], { first: formatDate(since as Day) });
  const reasonCode =
    needs === 'DAY_AND_REASON' ? readCode(typed.reasonCode, field('reasonCode'), report) : null;
  const reason = cleaned(typed.note) ? requiredLine(typed.note, field('note'), longestNote, report) : null;
  return { verb, bookedOn, reasonCode, reason };
}

function readCode(typed: Typed, field: Parameters<typeof isGiven>[1], report: Report): string | null {
  if (!isGiven(typed, field, report)) return null;
  const code = cleaned(typed).toUpperCase();
  if (isReasonCode(code)) return code;
  report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label: field.label });
  return null;
}
