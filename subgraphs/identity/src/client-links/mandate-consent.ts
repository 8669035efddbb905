import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { dayInGeneva } from '../time.ts';
import { mandateProblems } from './mandate.problems.ts';
import { type MandateText, mandateTextOn } from './mandate-text.ts';

/** Whether somebody accepts the mandate, and which edition of it he read. */
export interface MandateEntry {
  readonly acceptsMandate?: boolean | null;
  readonly mandateVersion?: string | null;
}

/** The text that is accepted, as it is shown in this language; null when it isn't, or when another edition was read. */
export function readConsent(
  { acceptsMandate, mandateVersion }: MandateEntry,
  { now, locale }: { readonly now: Temporal.Instant; readonly locale: Locale },
  report: Report,
): MandateText | null {
  const inForce = mandateTextOn(dayInGeneva(now), locale);
  if (acceptsMandate !== true) report(mandateProblems.MANDATE_REQUIRED, ['acceptsMandate']);
  else if (mandateVersion?.trim() !== inForce.version)
    report(mandateProblems.MANDATE_TEXT_NOT_IN_FORCE, ['mandateVersion']);
  else return inForce;
  return null;
}
