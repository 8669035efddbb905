import type { z } from 'zod';
import { termInDays } from '../monthly-invoices/invoice-account.settings.ts';

/** What reminders are written with. */
export interface ReminderTerms {
  /** Days of the new term that a reminder gives (OGEmol, art. 12: 20). */
  readonly termDays: number;
  /** Whether finance may have the reminders of a day to come written: where it is tried out, never where it is meant. */
  readonly mayLookAhead: boolean;
}

export const reminderVariables = { REMINDER_TERM: termInDays.default(20) };

export function reminderTermsOf(
  read: z.infer<z.ZodObject<typeof reminderVariables>>,
  isProduction: boolean,
): ReminderTerms {
  return { termDays: read.REMINDER_TERM, mayLookAhead: !isProduction };
}
