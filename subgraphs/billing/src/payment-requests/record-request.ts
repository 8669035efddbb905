import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { canonicalHash } from '@guichet/chassis/history/canonical.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClientLinkFacts } from './ask-client-link.ts';
import type { Debited } from './judge-request.ts';
import { sealedStep } from './move-requests.ts';
import {
  insertLines,
  insertRequest,
  insertTransitions,
  type PaymentRequest,
} from './payment-request.repository.ts';
import { clientShare, type PaymentRequestId, providersOffice } from './payment-request.ts';
import type { WholeRequest } from './read-request.ts';
import { askClientTask } from './request-telling.ts';

/** What the debited account is sealed for in the vault. */
export const requestIbanPurpose = 'billing.payment-request.iban';

/** A request that was judged and found whole. */
interface NewRequest {
  readonly read: WholeRequest;
  readonly link: ClientLinkFacts;
  readonly debited: Debited;
  readonly at: Temporal.Instant;
}

/** What a request says, as it can be compared with another of the same number. */
export function hashOf(read: WholeRequest): string {
  return canonicalHash(read);
}

/** Writes a request with its lines and history, and has the client told. Null when the provider has one with its number. */
export async function recordRequest(
  tx: Transaction,
  { vault, newId, viewer }: Pick<RequestContext, 'vault' | 'newId' | 'viewer'>,
  { read, link, debited, at }: NewRequest,
): Promise<string | null> {
  const { clientId, invoiceNumber, invoiceDate, periodStart, periodEnd, totalMinor } = read;
  const { mandateReference, mandateAcceptedOn, accountHolder } = debited;
  const id = newId<PaymentRequestId>();
  const request: PaymentRequest = {
    ...{ id, office: providersOffice, version: 1, status: 'RECEIVED' },
    ...{ providerId: link.providerId, organisationId: link.organisationId, providerName: link.providerName },
    ...{ isSandbox: link.sandboxClient !== null, sandboxClient: link.sandboxClient },
    ...{ clientId: clientId.toLowerCase(), ownerAccountId: debited.accountId },
    ...{ invoiceNumber, invoiceDate, periodStart, periodEnd },
    ...{ totalMinor, clientShareMinor: clientShare(totalMinor), requestHash: hashOf(read) },
    ...{ mandateReference, mandateAcceptedOn, accountHolder },
    ...{ holderAddress: debited.address, holderPostalCode: debited.postalCode },
    ...{ holderTown: debited.town, holderCountry: debited.country },
    iban: await vault.seal(requestIbanPurpose, debited.iban),
    ...{ notifiedAt: null, windowEndsAt: null, remindedAt: null, validation: null, validatedAt: null },
    ...{ contestReason: null, contestComment: null, contestedAt: null, cancellationReason: null },
    ...{ createdAt: at, updatedAt: at },
  };
  if (!(await insertRequest(tx, request))) return null;
  await insertLines(
    tx,
    read.lines.map((line, index) => ({
      ...line,
      ...{ office: providersOffice, paymentRequestId: id, ownerAccountId: debited.accountId },
      position: index + 1,
    })),
  );
  const actor = viewer.subject ?? viewer.issuer;
  await insertTransitions(tx, [sealedStep(request, null, { actor, at, reason: null })]);
  await appendAudit(tx, {
    ...{ office: providersOffice, actor: viewer, action: 'payment-request.create' },
    subject: `PaymentRequest:${id}`,
  });
  await addJob(tx, askClientTask, { paymentRequestId: id }, { key: `${askClientTask}:${id}` });
  return id;
}
