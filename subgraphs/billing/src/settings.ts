import { environment } from '@guichet/chassis/config/environment.ts';
import { port, readSettings, url } from '@guichet/chassis/config/settings.ts';
import { z } from 'zod';
import type { DebitCreditor } from './bank-files/debit-order.ts';
import { debtorOf, debtorVariables } from './bank-files/debtor.settings.ts';
import type { Debtor } from './bank-files/payment-order.ts';
import { saferpayOf, saferpayVariables } from './card-payments/saferpay.settings.ts';
import type { SaferpayAccess } from './card-payments/saferpay.ts';
import {
  type InvoiceTerms,
  invoiceAccountVariables,
  invoiceTermsOf,
} from './monthly-invoices/invoice-account.settings.ts';
import { requestWindowOf, requestWindowVariables } from './payment-requests/payment-window.settings.ts';
import { type ReminderTerms, reminderTermsOf, reminderVariables } from './reminders/reminder.settings.ts';
import { providerAccountOf, providerAccountVariables } from './request-batches/provider-account.settings.ts';

export interface BillingSettings {
  /** Where people and the payment partner reach the counter, without a slash at the end. */
  readonly publicUrl: string;
  /** Who takes cards; null: nobody. */
  readonly saferpay: SaferpayAccess | null;
  /** The account that the insurance office pays from; null: nothing can be handed to a bank. */
  readonly debtor: Debtor | null;
  /** The account on which clients are debited and from which providers are paid; null: neither. */
  readonly providerAccount: DebitCreditor | null;
  /** The account that companies pay invoices on, and their term. */
  readonly invoiceTerms: InvoiceTerms;
  /** The term that a reminder gives. */
  readonly reminderTerms: ReminderTerms;
  /** How long a client has to validate or contest a payment request, in milliseconds. */
  readonly requestWindow: number;
}

/** @throws SettingsRefused with a line for each variable that can't be read, and for what does not go together. */
export function readBillingSettings(from: typeof environment = environment): BillingSettings {
  const read = readSettings(
    {
      PORT: port.default(4000),
      PUBLIC_URL: url.optional(),
      NODE_ENV: z.string().optional(),
      ...saferpayVariables,
      ...debtorVariables,
      ...providerAccountVariables,
      ...invoiceAccountVariables,
      ...reminderVariables,
      ...requestWindowVariables,
    },
    from,
  );
  const isProduction = read.NODE_ENV === 'production';
  const publicUrl = read.PUBLIC_URL ?? `http://localhost:${read.PORT}`;
  return {
    publicUrl,
    saferpay: saferpayOf(read, publicUrl, isProduction),
    debtor: debtorOf(read, isProduction),
    providerAccount: providerAccountOf(read, isProduction),
    invoiceTerms: invoiceTermsOf(read, isProduction),
    reminderTerms: reminderTermsOf(read, isProduction),
    requestWindow: requestWindowOf(read),
  };
}
