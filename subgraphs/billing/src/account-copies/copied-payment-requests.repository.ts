import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { eq } from 'drizzle-orm';
import {
  paymentRequestLines,
  paymentRequests,
  paymentRequestTransitions,
} from '../payment-requests/payment-request.table.ts';
import { requestIbanPurpose } from '../payment-requests/record-request.ts';

/** What a person gets of what providers asked him for. Who acted for the provider is withheld. */
export const copiedPaymentRequests: readonly CopiedTable[] = [
  copiedTable('payment-requests', paymentRequests, {
    ownedBy: (accountId) => eq(paymentRequests.ownerAccountId, accountId),
    key: [paymentRequests.id],
    columns: {
      ...shown('id', 'office', 'version', 'status', 'providerId', 'organisationId', 'providerName'),
      ...shown('clientId', 'ownerAccountId', 'invoiceNumber', 'invoiceDate', 'periodStart', 'periodEnd'),
      ...shown('totalMinor', 'clientShareMinor', 'mandateReference', 'mandateAcceptedOn', 'accountHolder'),
      ...shown('notifiedAt', 'windowEndsAt', 'remindedAt', 'validation', 'validatedAt', 'contestReason'),
      ...shown('contestComment', 'contestedAt', 'cancellationReason', 'createdAt', 'updatedAt'),
      iban: { sealedFor: requestIbanPurpose },
      requestHash: 'withheld',
      isSandbox: 'withheld',
      sandboxClient: 'withheld',
    },
  }),
  copiedTable('payment-request-lines', paymentRequestLines, {
    ownedBy: (accountId) => eq(paymentRequestLines.ownerAccountId, accountId),
    key: [paymentRequestLines.office, paymentRequestLines.paymentRequestId, paymentRequestLines.position],
    columns: {
      ...shown('office', 'paymentRequestId', 'ownerAccountId', 'position', 'nature', 'description'),
      ...shown('quantity', 'unit', 'unitPriceMinor', 'totalMinor'),
    },
  }),
  copiedTable('payment-request-history', paymentRequestTransitions, {
    ownedBy: (accountId) => eq(paymentRequestTransitions.ownerAccountId, accountId),
    key: [
      paymentRequestTransitions.office,
      paymentRequestTransitions.paymentRequestId,
      paymentRequestTransitions.requestVersion,
    ],
    columns: {
      ...shown('office', 'paymentRequestId', 'ownerAccountId', 'requestVersion', 'from', 'to', 'reason'),
      ...shown('at', 'hash'),
      actor: 'withheld',
    },
  }),
];
