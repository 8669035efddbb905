import type { PaymentRequestStatus } from './payment-request.ts';

/** The task that tells identity what a provider may hear of a request. */
export const tellProviderTask = 'tell-provider';

/** The task in which a sandbox's bank answers. */
export const settleSandboxTask = 'settle-sandbox';

/** The task that has the client told of a step of his request. */
export const tellClientTask = 'tell-client';

/** The task that tells the client, for the first time, what he is asked for: his hours run from its hand-over. */
export const askClientTask = 'ask-client';

const clientKinds = {
  VALIDATED: 'VALIDATED',
  CONTESTED: 'CONTESTED',
  CANCELLED: 'CANCELLED',
  DEBITED: 'DEBITED',
  DEBIT_REFUSED: 'DEBIT_REFUSED',
} as const satisfies Partial<Record<PaymentRequestStatus, PaymentRequestStatus>>;

/** What a client is told of a step by its state; null where that is told in another way, or not at all. */
export function clientNoticeKind(status: PaymentRequestStatus): keyof typeof clientKinds | null {
  return status in clientKinds ? (status as keyof typeof clientKinds) : null;
}

/** Whether a step is told to the client. Whom no notice has reached hears nothing of one that was taken back. */
export function toldToClient(from: PaymentRequestStatus | null, to: PaymentRequestStatus): boolean {
  return clientNoticeKind(to) !== null && from !== 'NOTICE_FAILED';
}

/**
 * After how many seconds identity is asked again how far a notice came that no time runs from. Most are taken in a second; a carrier that is away is tried for three days.
 */
export function lookAgainAfter(asked: number): number {
  return [30, 300, 3_600][asked - 1] ?? 21_600;
}
