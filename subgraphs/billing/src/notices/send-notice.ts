import type { JobContext } from '@guichet/chassis/subgraph/context.ts';

/** What a company is told, as identity's `sendBillingNotice` takes it. */
export interface CompanyNotice {
  /** The business fact: the same key is told each person once, for ever. */
  readonly key: string;
  readonly organisationId: string;
  readonly audience: 'MANAGERS' | 'INVOICES' | 'RECAP';
  readonly kind: 'INVOICE_ISSUED' | 'ACCOUNT_SUSPENDED' | 'ACCOUNT_REOPENED';
  readonly subjectId: string;
  /** Empty where there is none. */
  readonly number: string;
  readonly month?: string;
  /** In centimes, in digits. */
  readonly amountMinor?: string;
  readonly dueOn?: string;
  readonly message?: string | null;
  readonly companyName: string;
}

const command = `mutation SendBillingNotice($input: BillingNoticeInput!) {
  sendBillingNotice(input: $input) { problems { code } }
}`;

interface Sent {
  readonly sendBillingNotice: { readonly problems: readonly { readonly code: string }[] };
}

/**
 * Has identity write to those of a company whom the audience names. It may be sent twice.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function sendNotice(peers: JobContext['peers'], notice: CompanyNotice): Promise<void> {
  const { sendBillingNotice } = await peers.ask<Sent>('identity', {
    query: command,
    variables: { input: notice },
  });
  const codes = sendBillingNotice.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the notice: ${codes.join(', ')}`);
}
