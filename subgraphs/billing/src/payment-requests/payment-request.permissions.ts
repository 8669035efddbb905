import { anyOf, everyone, hasScope, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

const provider = hasScope('PAYMENT_REQUESTS');

/** A client, the office, or the provider's program. Which requests exist for whom is for the repository, by the viewer's scope. */
const reader = anyOf(signedIn, provider);

export const paymentRequestPermissions: Permissions = {
  Query: { paymentRequest: reader, paymentRequests: reader, serviceNatures: reader },
  Mutation: { createPaymentRequest: provider, cancelPaymentRequest: provider },
  Account: { paymentRequests: signedIn },
  Client: { id: everyone },
  Provider: { id: everyone },
  PaymentRequest: {
    __resolveReference: reader,
    id: everyone,
    version: everyone,
    status: everyone,
    client: everyone,
    provider: everyone,
    invoiceNumber: everyone,
    invoiceDate: everyone,
    periodStart: everyone,
    periodEnd: everyone,
    lines: everyone,
    total: everyone,
    clientShare: everyone,
    advance: everyone,
    notifiedAt: everyone,
    windowEndsAt: everyone,
    validation: everyone,
    validatedAt: everyone,
    contest: everyone,
    cancellationReason: everyone,
    history: everyone,
    createdAt: everyone,
    updatedAt: everyone,
  },
  PaymentRequestLine: {
    nature: everyone,
    description: everyone,
    quantity: everyone,
    unit: everyone,
    unitPrice: everyone,
    total: everyone,
  },
  PaymentRequestContest: { reason: everyone, comment: everyone, at: everyone },
  PaymentRequestTransition: { from: everyone, to: everyone, at: everyone, reason: everyone },
  ServiceNature: { code: everyone, name: everyone, legalBasis: everyone, units: everyone },
  PaymentRequestConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  PaymentRequestEdge: { cursor: everyone, node: everyone },
  PaymentRequestPayload: { paymentRequest: everyone, problems: everyone },
};
