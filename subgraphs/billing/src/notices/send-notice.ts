import type { JobContext } from '@guichet/chassis/subgraph/context.ts';

/** Who is told: one person, or those of a company whom the audience names, or one of them alone. */
type Reader =
  | { readonly accountId: string }
  | {
      readonly organisationId: string;
      readonly audience: 'MANAGERS' | 'INVOICES' | 'RECAP';
      readonly accountId?: string;
    };

/** What a person or a company is told, as identity's `sendBillingNotice` takes it. */
export type BillingNotice = Reader & {
  /** The business fact: the same key is told each person once, for ever. */
  readonly key: string;
  readonly kind:
    | 'INVOICE_ISSUED'
    | 'RECAP_ISSUED'
    | 'INVOICE_PAID'
    | 'INVOICE_REMINDED'
    | 'INVOICE_SUMMONED'
    | 'CREDIT_NOTE_ISSUED'
    | 'CASE_OPENED'
    | 'CASE_QUESTION'
    | 'CASE_ANSWERED'
    | 'ORDER_REFUNDED'
    | 'ORDER_CREDITED'
    | 'ACCOUNT_SUSPENDED'
    | 'ACCOUNT_REOPENED';
  readonly subjectId: string;
  /** Empty where there is none. */
  readonly number: string;
  readonly month?: string;
  /** In centimes, in digits. */
  readonly amountMinor?: string;
  readonly dueOn?: string;
  readonly message?: string | null;
  readonly companyName: string | null;
};

const command = `mutation SendBillingNotice($input: BillingNoticeInput!) {
  sendBillingNotice(input: $input) { problems { code } }
}`;

interface Sent {
  readonly sendBillingNotice: { readonly problems: readonly { readonly code: string }[] };
}

/**
 * Has identity write to who is told. It may be sent twice.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function sendNotice(peers: JobContext['peers'], notice: BillingNotice): Promise<void> {
  const { sendBillingNotice } = await peers.ask<Sent>('identity', {
    query: command,
    variables: { input: notice },
  });
  const codes = sendBillingNotice.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the notice: ${codes.join(', ')}`);
}
