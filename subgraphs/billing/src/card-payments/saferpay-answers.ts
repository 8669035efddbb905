import { z } from 'zod';
import {
  type PartnerRefund,
  PartnerRefused,
  type PartnerTransaction,
  PartnerUnclear,
  type PartnerVerdict,
} from './payment-partner.ts';

/** Names that Saferpay makes: nothing with a blank, and no card's number. */
const name = z
  .string()
  .regex(/^[A-Za-z0-9.:_-]{1,64}$/)
  .refine((text) => !/\d{12,}/.test(text));

const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text));

export const pageAnswer = z
  .object({ Token: name, Expiration: instant, RedirectUrl: z.url({ protocol: /^https?$/ }) })
  .transform(({ Token, Expiration, RedirectUrl }) => ({
    token: Token,
    expiresAt: Expiration,
    redirectUrl: RedirectUrl,
  }));

const statuses = {
  AUTHORIZED: 'AUTHORISED',
  CAPTURED: 'CAPTURED',
  PENDING: 'PENDING',
  CANCELED: 'CANCELLED',
} as const satisfies Record<string, PartnerTransaction['status']>;

/** Of the means of payment nothing is read: what this shape does not name is dropped here. */
export const transactionAnswer = z
  .object({
    Transaction: z.object({
      Type: z.literal('PAYMENT'),
      Status: z.enum(['AUTHORIZED', 'CAPTURED', 'PENDING', 'CANCELED']),
      Id: name,
      CaptureId: name.optional(),
      Amount: z.object({
        Value: z.string().regex(/^\d{1,15}$/),
        CurrencyCode: z.string().regex(/^[A-Z]{3}$/),
      }),
      OrderId: z.string().regex(/^[\w.:-]{1,80}$/),
    }),
    Liability: z.object({ LiabilityShift: z.boolean() }).optional(),
  })
  .transform(
    ({ Transaction, Liability }): PartnerTransaction => ({
      status: statuses[Transaction.Status],
      transactionId: Transaction.Id,
      captureId: Transaction.CaptureId ?? null,
      amountMinor: BigInt(Transaction.Amount.Value),
      currency: Transaction.Amount.CurrencyCode,
      partnerOrderId: Transaction.OrderId,
      liabilityShifted: Liability?.LiabilityShift ?? null,
    }),
  );

export const captureAnswer = z
  .object({ CaptureId: name, Status: z.enum(['CAPTURED', 'PENDING']) })
  .transform(({ CaptureId, Status }) => ({ captureId: CaptureId, isDone: Status === 'CAPTURED' }));

export const refundInquiry = z
  .object({
    Transaction: z.object({
      Type: z.literal('REFUND'),
      Status: z.enum(['AUTHORIZED', 'CAPTURED', 'PENDING', 'CANCELED']),
      Id: name,
      Amount: z.object({
        Value: z.string().regex(/^\d{1,15}$/),
        CurrencyCode: z.string().regex(/^[A-Z]{3}$/),
      }),
    }),
  })
  .transform(
    ({ Transaction }): PartnerRefund => ({
      status: statuses[Transaction.Status],
      transactionId: Transaction.Id,
      amountMinor: BigInt(Transaction.Amount.Value),
      currency: Transaction.Amount.CurrencyCode,
    }),
  );

export const refundAnswer = z
  .object({ Transaction: z.object({ Type: z.literal('REFUND'), Id: name }) })
  .transform(({ Transaction }) => ({ transactionId: Transaction.Id }));

/** @throws PartnerUnclear for an answer that does not say what was asked. */
export function readAnswer<Answer>(shape: z.ZodType<Answer>, said: unknown): Answer {
  const read = shape.safeParse(said);
  if (!read.success) throw new PartnerUnclear('ANSWER_UNREADABLE');
  return read.data;
}

const verdicts: Readonly<Record<string, PartnerVerdict>> = {
  TRANSACTION_NOT_STARTED: 'NOT_STARTED',
  TRANSACTION_ABORTED: 'ABORTED',
  TRANSACTION_DECLINED: 'DECLINED',
  GENERAL_DECLINED: 'DECLINED',
  '3DS_AUTHENTICATION_FAILED': 'DECLINED',
  PAYMENTMEANS_INVALID: 'DECLINED',
  PAYMENTMEANS_NOT_SUPPORTED: 'DECLINED',
  BLOCKED_BY_RISK_MANAGEMENT: 'DECLINED',
  CONDITION_NOT_SATISFIED: 'DECLINED',
  TRANSACTION_ALREADY_CAPTURED: 'ALREADY_CAPTURED',
  TRANSACTION_IN_WRONG_STATE: 'OUT_OF_STEP',
  TRANSACTION_NOT_FOUND: 'OUT_OF_STEP',
  TOKEN_INVALID: 'OUT_OF_STEP',
  TOKEN_EXPIRED: 'OUT_OF_STEP',
  COMMUNICATION_TIMEOUT: 'UNKNOWN',
};

/** Errors that pass, by themselves or once an operator has mended what is wrong: the same question again, later. */
const passing = [
  'COMMUNICATION_FAILED',
  'INTERNAL_ERROR',
  'UNEXPECTED_ERROR_BY_ACQUIRER',
  'AUTHENTICATION_FAILED',
  'PERMISSION_DENIED',
  'NO_CONTRACT',
];

const errorObject = z.object({
  ErrorName: z.string().regex(/^[A-Z0-9_]{3,60}$/),
  Behavior: z.string().optional(),
});

/** Reads what stands in an error object by its name; the messages beside it may be reworded, and are not kept. */
export function readRefusal(said: unknown, httpStatus: number): PartnerRefused | PartnerUnclear {
  const read = errorObject.safeParse(said);
  if (!read.success) return new PartnerUnclear(`HTTP_${httpStatus}`);
  const { ErrorName: code, Behavior: behaviour } = read.data;
  const verdict = verdicts[code] ?? (code.startsWith('CARD_') ? 'DECLINED' : null);
  if (verdict) return new PartnerRefused(verdict, code);
  if (passing.includes(code) || behaviour === 'RETRY') return new PartnerUnclear(code);
  if (behaviour === 'OTHER_MEANS' || behaviour === 'RETRY_LATER') return new PartnerRefused('DECLINED', code);
  return new PartnerRefused('REFUSED', code);
}
