import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import type { PaymentRequest } from './payment-request.repository.ts';

/** What a client is told about a request, as identity's `sendRequestNotice` takes it. */
export type RequestNoticeKind =
  | 'ASKED'
  | 'REMINDER'
  | 'VALIDATED'
  | 'CONTESTED'
  | 'CANCELLED'
  | 'DEBITED'
  | 'DEBIT_REFUSED';

/** Where a notice is on its way. */
export interface RequestNotice {
  /** When a carrier took it; null before. */
  readonly handedOverAt: string | null;
  /** Whether none will take it any more. */
  readonly hasFailed: boolean;
}

const command = `mutation SendRequestNotice($input: RequestNoticeInput!) {
  sendRequestNotice(input: $input) { notice { handedOverAt hasFailed } problems { code } }
}`;

interface Sent {
  readonly sendRequestNotice: {
    readonly notice: RequestNotice | null;
    readonly problems: readonly { readonly code: string }[];
  };
}

/**
 * Has identity write to a client, once for each kind, and answers how far the notice came; null for an account that is gone. It may be asked again. Behind a sandbox's client is
 * nobody: his notices count as handed over, and identity hears of none.
 * @param windowHours how long he will have: of ASKED, which is written before his time runs.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function sendRequestNotice(
  peers: JobContext['peers'],
  request: PaymentRequest,
  kind: RequestNoticeKind,
  windowHours?: number,
): Promise<RequestNotice | null> {
  if (request.isSandbox) return { handedOverAt: request.createdAt.toString(), hasFailed: false };
  const { id, ownerAccountId, providerName, invoiceNumber, periodStart, periodEnd } = request;
  const input = {
    ...{ key: `payment-request:${id}:${kind}`, accountId: ownerAccountId, kind, requestId: id },
    ...{ providerName, invoiceNumber, periodStart, periodEnd },
    totalMinor: request.totalMinor.toString(),
    clientShareMinor: request.clientShareMinor.toString(),
    windowEndsAt: request.windowEndsAt?.toString({ fractionalSecondDigits: 3 }) ?? null,
    ...(windowHours !== undefined && { windowHours }),
    isAutomatic: kind === 'VALIDATED' ? request.validation === 'AUTOMATIC' : null,
  };
  const { sendRequestNotice: sent } = await peers.ask<Sent>('identity', {
    query: command,
    variables: { input },
  });
  const codes = sent.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the notice: ${codes.join(', ')}`);
  return sent.notice;
}
