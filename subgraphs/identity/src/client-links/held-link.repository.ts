import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { among, rowScope, within } from '../accounts/row-scope.ts';
import { apiClients } from '../api-clients/api-client.table.ts';
import { readId } from '../ids.ts';
import { organisations } from '../organisations/organisation.table.ts';
import { providers } from '../providers/provider.table.ts';
import { providersOffice } from '../providers/provider.ts';
import type { ClientLinkRow } from './client-link.repository.ts';
import { activationLinks, clientLinks, clientLinkTransitions, sepaMandates } from './client-link.table.ts';
import type { ClientLinkId, KeptLinkStatus } from './client-link.ts';
import type { KeptLink, LinkTransition } from './held-link.ts';

/** How many links the list of an account holds. */
const mostOfAccount = 50;

const clock = sql`date_trunc('milliseconds', clock_timestamp())`;

const mandate = {
  reference: sepaMandates.reference,
  acceptedAt: sepaMandates.acceptedAt,
  textVersion: sepaMandates.textVersion,
  iban: sepaMandates.iban,
  holder: sepaMandates.holder,
  lastUsedOn: sepaMandates.lastUsedOn,
};

const kept = {
  id: clientLinks.id,
  office: clientLinks.office,
  providerId: clientLinks.providerId,
  organisationId: providers.organisationId,
  providerName: organisations.name,
  providerStatus: providers.status,
  isSandbox: providers.isSandbox,
  accountId: clientLinks.accountId,
  status: clientLinks.status,
  person: clientLinks.person,
  activationExpiresAt: clientLinks.activationExpiresAt,
  activeSince: clientLinks.activeSince,
  closedAt: clientLinks.closedAt,
  registeredAt: clientLinks.registeredAt,
  mandate,
  readAt: sql<Temporal.Instant>`${clock}`.mapWith(clientLinks.registeredAt),
};

const openMandate = and(eq(sepaMandates.accountId, clientLinks.accountId), isNull(sepaMandates.endedAt));

/**
 * A client's own links, and those of the office to whoever treats files there. A provider's program finds the links of its clients
 * too, for billing asks with its passport; what it may be told of them is no matter of rows.
 */
function seenBy(viewer: Passport): SQL | undefined {
  const inReach = within(rowScope(viewer), { owner: clientLinks.accountId, office: clientLinks.office });
  const own = and(inReach, eq(providers.isSandbox, false));
  const program = viewer.kind === 'CLIENT' ? readId(viewer.subject ?? '') : null;
  if (!program) return own;
  return or(
    own,
    sql`exists (select from ${apiClients}
      where ${apiClients.id} = ${program} and ${apiClients.organisationId} = ${providers.organisationId}
        and ${apiClients.isSandbox} = ${providers.isSandbox})`,
  );
}

/** The links among `ids` that exist for the viewer. */
export function findHeldLinks(
  db: Executor,
  viewer: Passport,
  ids: readonly ClientLinkId[],
): Promise<KeptLink[]> {
  return db
    .select(kept)
    .from(clientLinks)
    .innerJoin(providers, eq(providers.id, clientLinks.providerId))
    .innerJoin(organisations, eq(organisations.id, providers.organisationId))
    .leftJoin(sepaMandates, openMandate)
    .where(and(among(clientLinks.id, ids), seenBy(viewer)));
}

/** The links of accounts that exist for the viewer: those that wait for an answer first, then the newest. */
export function findHeldLinksOf(
  db: Executor,
  viewer: Passport,
  accountIds: readonly AccountId[],
): Promise<KeptLink[]> {
  return db
    .select(kept)
    .from(clientLinks)
    .innerJoin(providers, eq(providers.id, clientLinks.providerId))
    .innerJoin(organisations, eq(organisations.id, providers.organisationId))
    .leftJoin(sepaMandates, openMandate)
    .where(and(among(clientLinks.accountId, accountIds), seenBy(viewer)))
    .orderBy(
      sql`${clientLinks.status} = 'REQUESTED' desc`,
      sql`${clientLinks.registeredAt} desc`,
      sql`${clientLinks.id} desc`,
    )
    .limit(mostOfAccount * accountIds.length);
}

/** The steps of links that the viewer sees already, oldest first. */
export function findLinkTransitions(
  db: Executor,
  ids: readonly ClientLinkId[],
): Promise<(LinkTransition & { readonly clientLinkId: ClientLinkId })[]> {
  const { clientLinkId, from, to, at, linkVersion } = clientLinkTransitions;
  return db
    .select({ clientLinkId, from, to, at })
    .from(clientLinkTransitions)
    .where(and(eq(clientLinkTransitions.office, providersOffice), among(clientLinkId, ids)))
    .orderBy(clientLinkId, linkVersion);
}

/** Holds a link of an account until the transaction ends; null for another's. */
export async function lockLinkOf(
  tx: Transaction,
  accountId: AccountId,
  id: ClientLinkId,
): Promise<ClientLinkRow | null> {
  const [row] = await tx
    .select()
    .from(clientLinks)
    .where(and(eq(clientLinks.id, id), eq(clientLinks.accountId, accountId)))
    .for('update');
  return row ?? null;
}

/** Holds the links of an account that stand at one of these, always in the same order. */
export function lockLinksOf(
  tx: Transaction,
  accountId: AccountId,
  statuses: readonly KeptLinkStatus[],
): Promise<ClientLinkRow[]> {
  return tx
    .select()
    .from(clientLinks)
    .where(and(eq(clientLinks.accountId, accountId), inArray(clientLinks.status, [...statuses])))
    .orderBy(clientLinks.providerId, clientLinks.id)
    .for('update');
}

/** Holds the links whose activation was sent to an address and that nobody activated, those registered last first. */
export function lockUnactivated(tx: Transaction, emailFingerprint: string): Promise<ClientLinkRow[]> {
  return tx
    .select()
    .from(clientLinks)
    .where(
      and(
        eq(clientLinks.office, providersOffice),
        eq(clientLinks.emailFingerprint, emailFingerprint),
        eq(clientLinks.status, 'ACTIVATION_SENT'),
      ),
    )
    .orderBy(sql`${clientLinks.registeredAt} desc`, clientLinks.id)
    .for('update');
}

/** The token of an activation e-mail and the link that it is for; null for one that was never sent. */
export async function findActivation(db: Executor, tokenHash: string) {
  const { usedAt, replacedAt, expiresAt } = activationLinks;
  const [row] = await db
    .select({ token: { usedAt, replacedAt, expiresAt }, link: clientLinks })
    .from(activationLinks)
    .innerJoin(clientLinks, eq(clientLinks.id, activationLinks.clientLinkId))
    .where(and(eq(activationLinks.office, providersOffice), eq(activationLinks.tokenHash, tokenHash)));
  return row ?? null;
}

/** Uses up every activation e-mail of a link that still opens something. */
export async function useActivations(tx: Transaction, id: ClientLinkId, at: Temporal.Instant): Promise<void> {
  await tx
    .update(activationLinks)
    .set({ usedAt: at })
    .where(and(eq(activationLinks.clientLinkId, id), isNull(activationLinks.usedAt)));
}
