import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Locale, Problem, Wording } from '@guichet/chassis/problems/problem.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { type Grant, grantOf, type Reduction } from '../claims/claim-grant.ts';
import type { KeptLine } from '../claims/claim-line.ts';
import { requiredText } from '../forms/fields.ts';
import { treatmentProblems } from './treatment.problems.ts';

/** What an officer types for a line that he doesn't grant in full. */
export interface GrantedLineEntry {
  /** The line's place in the claim, from 1. */
  readonly position: number;
  readonly amount?: Typed;
  readonly reason?: Typed;
}

/** Characters of a reason: it stands under its line, in a mail and in a narrow column on paper. */
const longestReason = 500;

/** What the office's page calls the fields of a reduction. */
const labels = {
  amount: { fr: 'Montant accordé', de: 'Gewährter Betrag', it: 'Importo concesso', en: 'Amount granted' },
  reason: {
    fr: 'Motif de la réduction',
    de: 'Grund der Kürzung',
    it: 'Motivo della riduzione',
    en: 'Reason for the reduction',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/**
 * Reads what is granted of a claim: all of a line that isn't named, and of one that is 0 to what was asked, with a reason when it is
 * less. Null with its problems as soon as one is wrong, or when nothing at all would be paid: that is a refusal.
 */
export function readGrant(
  typed: readonly GrantedLineEntry[],
  lines: readonly Pick<KeptLine, 'position' | 'amountMinor'>[],
  locale: Locale,
): { readonly grant: Grant | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const asked = new Map(lines.map(({ position, amountMinor }) => [position, amountMinor]));
  const reductions: Reduction[] = [];
  for (const [index, { position, amount, reason }] of typed.entries()) {
    const path = ['lines', String(index)];
    const askedMinor = asked.get(position);
    if (askedMinor === undefined) {
      report(treatmentProblems.CLAIM_LINE_UNKNOWN, path, { position });
      continue;
    }
    // Each line is named once: a second time it is unknown.
    asked.delete(position);
    const amountField = { path: [...path, 'amount'], label: labels.amount };
    const grantedMinor = requiredValue(amount, amountField, parseMoney, report);
    if (grantedMinor === askedMinor) continue;
    if (grantedMinor !== null && grantedMinor > askedMinor)
      report(treatmentProblems.CLAIM_GRANT_ABOVE_ASKED, amountField.path, {
        asked: formatMoney(askedMinor, 'CHF'),
      });
    const why = requiredText(
      reason,
      { path: [...path, 'reason'], label: labels.reason },
      longestReason,
      report,
    );
    if (grantedMinor !== null && why !== null) reductions.push({ position, grantedMinor, reason: why });
  }
  const grant = grantOf(lines, reductions);
  if (problems.length === 0 && grant.totalMinor === 0n)
    report(treatmentProblems.CLAIM_GRANTS_NOTHING, ['lines']);
  return { grant: problems.length === 0 ? grant : null, problems };
}
