import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { checkClaim } from '../../../claims/check-claim.ts';
import type { EarlierLine } from '../../../claims/claim-warnings.ts';
import { ground, head } from '../../../claims/testing/claim-ground.ts';
import type { AssistanceEntry } from '../assistance.ts';

/** June 2025 as the office reckons it: 3265.25 + 211.80 + 1473.60 + 184.20 + 310.40 = 5445.25 CHF. */
export const june: AssistanceEntry = {
  month: '2025-06',
  hours: '92.5',
  qualifiedHours: '4',
  nights: '12',
  nightDegree: 'DEGREE_3',
  insuredPersons: '2',
  sharedNights: '3',
  sharedNightRate: '61.40',
  sickPay: '310.40',
};

/** The day on which June 2025 is invoiced, unless a test says otherwise: no deadline is near, the month is over. */
const inJuly = '2025-07-02';

interface Judged {
  readonly on?: string;
  readonly locale?: Locale;
  readonly earlier?: readonly EarlierLine[];
  readonly documents?: readonly string[];
}

export function checkAssistance(
  assistanceContribution: AssistanceEntry,
  { on = inJuly, locale = 'fr', earlier = [], documents = [] }: Judged = {},
) {
  const entry = { ...head, attachmentIds: documents, form: { assistanceContribution } };
  return checkClaim(entry, { ...ground, earlier }, on, locale);
}

const said = ({ path, code }: { readonly path: readonly string[]; readonly code: string }) =>
  `${path.slice(2).join('.')} ${code}`;

/** Path below the form and code of each problem. */
export const problemsOf = (entry: AssistanceEntry, judged?: Judged): readonly string[] =>
  checkAssistance(entry, judged).problems.map(said);

/** The same of each warning. */
export const warningsOf = (entry: AssistanceEntry, judged?: Judged): readonly string[] =>
  checkAssistance(entry, judged).warnings.map(said);

/** A line of a claim that was sent before. */
export function before(kind: EarlierLine['kind'], month: string, amountMinor = 10_000n): EarlierLine {
  const last = Temporal.PlainYearMonth.from(month).daysInMonth;
  return {
    kind,
    variant: null,
    servedOn: `${month}-01`,
    servedUntil: `${month}-${last}`,
    quantity: 10_000n,
    amountMinor,
    reference: `318.536-${month}`,
  };
}
