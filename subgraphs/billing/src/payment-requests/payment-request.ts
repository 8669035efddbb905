export type PaymentRequestId = string & { readonly __brand: 'PaymentRequestId' };

/** The office of providers and payment requests. */
export const providersOffice = 'PERSONAL_SERVICES';

export type PaymentRequestStatus =
  | 'RECEIVED'
  | 'NOTICE_FAILED'
  | 'AWAITING_CLIENT'
  | 'VALIDATED'
  | 'CONTESTED'
  | 'CANCELLED'
  | 'DEBITED'
  | 'DEBIT_REFUSED'
  | 'RECOVERED'
  | 'PAID'
  | 'CLAWED_BACK';

/** How a client of a sandbox is played: who refuses the link can't be asked. */
export type SandboxClient = 'ACCEPTS' | 'REFUSES' | 'CONTESTS' | 'SILENT' | 'DEBIT_REFUSED';

export type ContestReason = 'INVOICE_WRONG' | 'ALREADY_PAID' | 'OTHER';
export type RequestValidation = 'CLIENT' | 'AUTOMATIC';

export type PaymentRequestVerb =
  | 'handOver'
  | 'failNotice'
  | 'validate'
  | 'validateAutomatically'
  | 'contest'
  | 'cancel'
  | 'debit'
  | 'refuseDebit'
  | 'recover'
  | 'pay'
  | 'clawBack';

interface PaymentRequestStep {
  readonly from: readonly PaymentRequestStatus[];
  readonly to: PaymentRequestStatus;
}

/** Every state that a request can reach once it is received, and how. There is no other way. */
export const paymentRequestSteps: Readonly<Record<PaymentRequestVerb, PaymentRequestStep>> = {
  handOver: { from: ['RECEIVED', 'NOTICE_FAILED'], to: 'AWAITING_CLIENT' },
  failNotice: { from: ['RECEIVED'], to: 'NOTICE_FAILED' },
  validate: { from: ['AWAITING_CLIENT'], to: 'VALIDATED' },
  validateAutomatically: { from: ['AWAITING_CLIENT'], to: 'VALIDATED' },
  contest: { from: ['AWAITING_CLIENT'], to: 'CONTESTED' },
  cancel: { from: ['RECEIVED', 'NOTICE_FAILED', 'AWAITING_CLIENT'], to: 'CANCELLED' },
  debit: { from: ['VALIDATED'], to: 'DEBITED' },
  refuseDebit: { from: ['VALIDATED', 'DEBITED', 'PAID'], to: 'DEBIT_REFUSED' },
  recover: { from: ['DEBIT_REFUSED'], to: 'RECOVERED' },
  pay: { from: ['DEBITED', 'RECOVERED'], to: 'PAID' },
  clawBack: { from: ['DEBIT_REFUSED'], to: 'CLAWED_BACK' },
};

/** The client's share of a total in cents: the half, an odd cent is his. The rest is advanced (CGI, article 199 sexdecies). */
export function clientShare(totalMinor: bigint): bigint {
  return totalMinor - totalMinor / 2n;
}
