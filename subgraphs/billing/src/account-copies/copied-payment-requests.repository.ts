import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { eq } from 'drizzle-orm';
import {
  paymentRequestLines,
  paymentRequests,
  paymentRequestTransitions,
} from '../payment-requests/payment-request.table.ts';
import { requestIbanPurpose } from '../payment-requests/record-request.ts';
import {
  requestEntries,
  requestItems,
  requestRepayments,
  requestTransfers,
} from '../request-batches/request-batch.table.ts';

/** What a person gets of what providers asked him for. Who acted for the provider is withheld. */
export const copiedPaymentRequests: readonly CopiedTable[] = [
  copiedTable('payment-requests', paymentRequests, {
    ownedBy: (accountId) => eq(paymentRequests.ownerAccountId, accountId),
    key: [paymentRequests.id],
    columns: {
      ...shown('id', 'office', 'version', 'status', 'providerId', 'organisationId', 'providerName'),
      ...shown('clientId', 'ownerAccountId', 'invoiceNumber', 'invoiceDate', 'periodStart', 'periodEnd'),
      ...shown('totalMinor', 'clientShareMinor', 'mandateReference', 'mandateAcceptedOn', 'accountHolder'),
      ...shown('holderAddress', 'holderPostalCode', 'holderTown', 'holderCountry'),
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
  // Of the debits of his share; what providers are paid is theirs.
  copiedTable('request-debits', requestTransfers, {
    ownedBy: (accountId) => eq(requestTransfers.ownerAccountId, accountId),
    key: [requestTransfers.id],
    columns: {
      ...shown('id', 'office', 'batchId', 'kind', 'status', 'ownerAccountId', 'providerId', 'organisationId'),
      ...shown('amountMinor', 'accountHolder', 'mandateReference', 'mandateAcceptedOn', 'remittance'),
      ...shown('street', 'houseNumber', 'postalCode', 'town', 'country', 'bookedOn', 'reasonCode'),
      iban: { sealedFor: requestIbanPurpose },
    },
  }),
  copiedTable('request-items', requestItems, {
    ownedBy: (accountId) => eq(requestItems.ownerAccountId, accountId),
    key: [requestItems.office, requestItems.transferId, requestItems.paymentRequestId, requestItems.purpose],
    columns: {
      ...shown('office', 'transferId', 'paymentRequestId', 'ownerAccountId', 'purpose', 'amountMinor'),
      ...shown('droppedAt'),
    },
  }),
  copiedTable('request-repayments', requestRepayments, {
    ownedBy: (accountId) => eq(requestRepayments.ownerAccountId, accountId),
    key: [requestRepayments.id],
    columns: {
      ...shown('id', 'office', 'paymentRequestId', 'ownerAccountId', 'providerId', 'status', 'amountMinor'),
      ...shown('bookedOn', 'recordedAt', 'decidedAt'),
      note: 'withheld',
      recordedBy: 'withheld',
      decidedBy: 'withheld',
    },
  }),
  copiedTable('request-entries', requestEntries, {
    ownedBy: (accountId) => eq(requestEntries.ownerAccountId, accountId),
    key: [requestEntries.id],
    columns: {
      ...shown('id', 'office', 'paymentRequestId', 'ownerAccountId', 'providerId', 'transferId', 'kind'),
      ...shown('amountMinor', 'bookedOn', 'note', 'recordedAt'),
      actor: 'withheld',
    },
  }),
];
