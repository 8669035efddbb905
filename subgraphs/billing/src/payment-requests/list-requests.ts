import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findRequests, type PaymentRequest } from './payment-request.repository.ts';
import type { PaymentRequestStatus } from './payment-request.ts';
import {
  findRequestPage,
  findRequestPagesOf,
  type RequestFilter,
  rankOf,
} from './request-page.repository.ts';
import { isUuid, type RequestScope, requestScopeOf } from './request-scope.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** Which requests, as it was asked. */
export interface AskedRequests {
  readonly status?: readonly PaymentRequestStatus[] | null | undefined;
  readonly clientId?: string | null | undefined;
  readonly invoiceNumbers?: readonly string[] | null | undefined;
  readonly updatedSince?: string | null | undefined;
}

/** The most invoice numbers that one list is narrowed to. */
const mostNumbers = 100;

/** Requests by key, in the order of the keys; null for what doesn't exist for the viewer. */
export async function openRequests(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly (PaymentRequest | null)[]> {
  const scope = requestScopeOf(reader.viewer);
  if (scope.kind === 'NOBODY' || !ids.some(isUuid)) return ids.map(() => null);
  const rows = await findRequests(reader.database.pages, scope, ids);
  await recordReading(reader, scope, rows);
  const found = new Map<string, PaymentRequest>(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id.toLowerCase()) ?? null);
}

/** A page of the requests that exist for the viewer. */
export async function listRequests(
  reader: Reader,
  asked: AskedRequests,
  page: Page,
): Promise<Connection<PaymentRequest>> {
  const scope = requestScopeOf(reader.viewer);
  const filter = readFilter(asked);
  if (scope.kind === 'NOBODY' || !filter) return connection([], page, newest);
  const found = await findRequestPage(reader.database.pages, scope, filter, page);
  const cut = connection(found, page, filter.updatedSince ? lastChanged : newest);
  await recordReading(reader, scope, cut.nodes);
  return cut;
}

/** The same page of what each of many people is asked for, in the order of the people. */
export async function listRequestsOf(
  reader: Reader,
  accountIds: readonly string[],
  asked: AskedRequests,
  page: Page,
): Promise<readonly Connection<PaymentRequest>[]> {
  const scope = requestScopeOf(reader.viewer);
  const filter = readFilter(asked);
  const position = (row: PaymentRequest) => ({ at: rankOf(row), id: row.id });
  if (scope.kind === 'NOBODY' || !filter) return accountIds.map(() => connection([], page, position));
  const found = await findRequestPagesOf(reader.database.pages, scope, accountIds, filter, page);
  const byOwner = Map.groupBy(found, ({ ownerAccountId }) => ownerAccountId);
  const pages = accountIds.map((id) => connection(byOwner.get(id) ?? [], page, position));
  await recordReading(
    reader,
    scope,
    pages.flatMap(({ nodes }) => nodes),
  );
  return pages;
}

const newest = ({ createdAt, id }: PaymentRequest) => ({ at: createdAt, id });
const lastChanged = ({ updatedAt, id }: PaymentRequest) => ({ at: updatedAt, id });

/**
 * The filter as it can be searched by; null for one that nothing can match.
 * @throws GraphQLError with the code BAD_REQUEST for an instant that is none, and for too many numbers.
 */
function readFilter({ status, clientId, invoiceNumbers, updatedSince }: AskedRequests): RequestFilter | null {
  if ((invoiceNumbers?.length ?? 0) > mostNumbers)
    throw badRequest('BAD_REQUEST', `invoiceNumbers takes at most ${mostNumbers}.`);
  const filter = {
    status: status?.length ? status : null,
    invoiceNumbers: invoiceNumbers?.map((number) => number.toWellFormed().replaceAll('\u0000', '')),
    clientId,
    updatedSince: updatedSince == null ? null : readInstant(updatedSince),
  };
  return clientId != null && !isUuid(clientId) ? null : filter;
}

function readInstant(typed: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(typed);
  } catch {
    throw badRequest('BAD_REQUEST', 'updatedSince is not an instant, e.g. 2026-11-01T08:00:00Z.');
  }
}

/** Every request that somebody of the office is shown is written down; what is his own he reads as anybody does. */
async function recordReading(
  { database, viewer }: Reader,
  scope: RequestScope,
  requests: readonly PaymentRequest[],
): Promise<void> {
  if (scope.kind !== 'OFFICE') return;
  const others = requests.filter(({ ownerAccountId }) => ownerAccountId !== viewer.subject);
  await appendAudit(
    database.trail,
    ...others.map(({ id, office }) => ({
      ...{ office, actor: viewer, action: 'payment-request.read', subject: `PaymentRequest:${id}` },
    })),
  );
}
