import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { askClientLink, type ClientLinkFacts } from './ask-client-link.ts';
import { judgeRequest } from './judge-request.ts';
import { paymentRequestProblems } from './payment-request.problems.ts';
import { findByInvoiceNumber, findRequests, type PaymentRequest } from './payment-request.repository.ts';
import { providersOffice } from './payment-request.ts';
import { isWhole, plainRequest, type RequestEntry, readRequest, requestField } from './read-request.ts';
import { hashOf, recordRequest } from './record-request.ts';
import { ownRequestsOf, type ProviderRequests } from './request-scope.ts';

/** What a command on a payment request comes to. */
export interface RequestOutcome {
  /** As it stands, also beside a problem; null when there is none for the viewer. */
  readonly paymentRequest: PaymentRequest | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: the mended request may come under the same one. */
class NotAsked extends Error {}

type Asking = Pick<RequestContext, 'database' | 'peers' | 'vault' | 'viewer' | 'locale' | 'newId'>;

/**
 * Asks a client for a payment, once for a key and once for an invoice number: the same request again answers the same one, whatever became of its client since.
 * @throws GraphQLError with the code FORBIDDEN for a program that belongs to no organisation.
 */
export async function createPaymentRequest(
  context: Asking,
  entry: RequestEntry,
  idempotencyKey: string,
): Promise<RequestOutcome> {
  const { database, viewer, locale } = context;
  const scope = ownRequestsOf(viewer);
  if (scope.kind !== 'PROVIDER' || viewer.subject === null) throw forbidden();
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const key = requiredLine(idempotencyKey, requestField('idempotencyKey'), 200, report);
  if (key === null) return { paymentRequest: null, problems };
  const asked = { entry, scope, link: await linkOf(context, entry, scope) };
  const call = {
    ...{ office: providersOffice, actor: viewer.subject, operation: 'createPaymentRequest', key },
    request: { input: plainRequest(entry) },
  };
  try {
    return await database.transaction(async (tx) => {
      const outcome = await once(tx, call, () => ask(tx, context, asked, problems, report));
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
        throw new NotAsked();
      }
      const [paymentRequest = null] = await findRequests(tx, scope, [outcome.id]);
      return { paymentRequest, problems };
    });
  } catch (error) {
    if (!(error instanceof NotAsked)) throw error;
    return { paymentRequest: null, problems };
  }
}

interface Asked {
  readonly entry: RequestEntry;
  readonly scope: ProviderRequests;
  readonly link: ClientLinkFacts | null;
}

/** The link that was named, if it is the provider's own. */
async function linkOf(
  context: Asking,
  { clientId }: RequestEntry,
  { organisationId, isSandbox }: ProviderRequests,
): Promise<ClientLinkFacts | null> {
  const link = await askClientLink(context, clientId?.trim() ?? '');
  const isOwn = link?.organisationId === organisationId && (link.sandboxClient !== null) === isSandbox;
  return isOwn ? link : null;
}

/** Judges and writes a request within its transaction. @throws NotAsked when there are problems. */
async function ask(
  tx: Transaction,
  context: Asking,
  { entry, scope, link }: Asked,
  problems: readonly Problem[],
  report: Report,
): Promise<string> {
  const read = readRequest(entry, report);
  const { invoiceNumber } = read;
  const before = invoiceNumber === null ? null : await findByInvoiceNumber(tx, scope, invoiceNumber);
  if (before && isWhole(read) && before.requestHash === hashOf(read)) return before.id;
  if (before) report(paymentRequestProblems.INVOICE_NUMBER_TAKEN, ['invoiceNumber']);
  const at = await databaseNow(tx);
  const debited = judgeRequest(read, { link, today: dayOfOffice(at) }, report);
  if (problems.length > 0 || !link || !debited || !isWhole(read)) throw new NotAsked();
  const id = await recordRequest(tx, context, { read, link, debited, at });
  if (id) return id;
  // Another came first with this number, and is written since it was waited for.
  const first = await findByInvoiceNumber(tx, scope, read.invoiceNumber);
  if (first?.requestHash === hashOf(read)) return first.id;
  report(paymentRequestProblems.INVOICE_NUMBER_TAKEN, ['invoiceNumber']);
  throw new NotAsked();
}
