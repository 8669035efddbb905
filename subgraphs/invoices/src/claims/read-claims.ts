import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findClaims } from './claim.repository.ts';
import { type Claim, type ClaimId, isUuid } from './claim.ts';
import {
  type ClaimFilter,
  type ClaimHolder,
  type ClaimOrder,
  findClaimPage,
  findClaimPages,
  findEarlierClaims,
  type OrderedFilter,
} from './claim-page.repository.ts';
import { claimScopeOf, rowScopeOf } from './claim-scope.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

const pageOf = (
  claims: readonly Claim[],
  page: Page,
  order: ClaimOrder = 'NEWEST_FIRST',
): Connection<Claim> =>
  connection(claims, page, ({ submittedAt, handedInAt, id }) => ({
    at: order === 'LONGEST_WAITING' ? handedInAt : submittedAt,
    id,
  }));

/** Claims by key, in the order of the keys; null for what doesn't exist for the viewer. */
export async function openClaims(reader: Reader, ids: readonly string[]): Promise<readonly (Claim | null)[]> {
  const scope = rowScopeOf(reader.viewer);
  const keys = ids.filter(isUuid);
  if (scope.kind === 'NOBODY' || keys.length === 0) return ids.map(() => null);
  const claims = await findClaims(reader.database.pages, scope, keys);
  await recordReading(reader, claims);
  const found = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A page of the claims that exist for the viewer. */
export async function listClaims(
  reader: Reader,
  filter: OrderedFilter,
  page: Page,
): Promise<Connection<Claim>> {
  const scope = rowScopeOf(reader.viewer);
  const isAbsent =
    (filter.beneficiaryId != null && !isUuid(filter.beneficiaryId)) ||
    (filter.assignedTo != null && !isUuid(filter.assignedTo)) ||
    (asksTheOffice(filter) && scope.kind !== 'OFFICE') ||
    (filter.beneficiaryId != null && scope.kind === 'DASHBOARD');
  if (scope.kind === 'NOBODY' || isAbsent) return pageOf([], page);
  // On his own claim an officer learns of nothing that the office keeps to itself.
  const notOf = asksTheOffice(filter) ? reader.viewer.subject : null;
  const found = await findClaimPage(reader.database.pages, scope, { ...filter, notOf }, page);
  const cut = pageOf(found, page, filter.order);
  await recordReading(reader, cut.nodes);
  return cut;
}

/** Who waits for whose signature, and who has which claim, is the office's own affair. */
function asksTheOffice({ awaitsSignature, assignedTo, isUnassigned }: ClaimFilter): boolean {
  return awaitsSignature === true || assignedTo != null || isUnassigned === true;
}

/** The same page of each holder's claims, in the order of the holders. */
export async function listClaimsOf(
  reader: Reader,
  holder: ClaimHolder,
  holderIds: readonly string[],
  page: Page,
): Promise<readonly Connection<Claim>[]> {
  const scope = claimScopeOf(reader.viewer);
  const keys = holderIds.filter(isUuid);
  if (scope.kind === 'NOBODY' || keys.length === 0) return holderIds.map(() => pageOf([], page));
  const claims = await findClaimPages(reader.database.pages, scope, holder, keys, page);
  const byHolder = Map.groupBy(claims, (claim) => claim[holder]);
  const pages = holderIds.map((id) => pageOf(byHolder.get(id) ?? [], page));
  await recordReading(
    reader,
    pages.flatMap(({ nodes }) => nodes),
  );
  return pages;
}

/** An officer looks back as far as a page shows. */
const mostEarlier = 10;

/** What was sent before each claim for the same insured person, newest first: read as every file is. */
export async function listEarlier(
  reader: Reader,
  ids: readonly ClaimId[],
): Promise<readonly (readonly Claim[])[]> {
  const scope = claimScopeOf(reader.viewer);
  const rows = await findEarlierClaims(reader.database.pages, scope, ids, mostEarlier);
  await recordReading(
    reader,
    rows.map(({ claim }) => claim),
  );
  const found = Map.groupBy(rows, ({ of }) => of);
  return ids.map((id) => (found.get(id) ?? []).map(({ claim }) => claim));
}

/**
 * Every file that an officer is shown is written down; what is his own he reads as anybody does. A dashboard is shown no file: its
 * rows tell of nobody.
 */
async function recordReading({ database, viewer }: Reader, claims: readonly Claim[]): Promise<void> {
  if (viewer.kind === 'CLIENT') return;
  const files = claims.filter(({ ownerAccountId }) => ownerAccountId !== viewer.subject);
  await appendAudit(
    database.pages,
    ...files.map(({ id, office }) => ({
      office,
      actor: viewer,
      action: 'claim.read',
      subject: `Claim:${id}`,
    })),
  );
}
