import type { NamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { among } from '../accounts/row-scope.ts';
import { apiClients } from '../api-clients/api-client.table.ts';
import type { ApiClientId } from '../api-clients/api-client.ts';
import { clientLinks } from '../client-links/client-link.table.ts';
import { memberships } from '../members/member.table.ts';
import { organisations } from '../organisations/organisation.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { providers, providerTransitions } from './provider.table.ts';
import { type Provider, type ProviderId, type ProviderStatus, providersOffice } from './provider.ts';
import type { ProviderScope } from './provider-scope.ts';

export type ProviderRow = typeof providers.$inferSelect;

/** By name, alike in every database. */
const byName = sql<string>`lower(${organisations.name}) collate "C"`;

const named = {
  id: providers.id,
  organisationId: providers.organisationId,
  name: organisations.name,
  address: organisations.address,
  postalCode: organisations.postalCode,
  town: organisations.town,
  country: organisations.country,
};

const { id, organisationId, siret, iban, holder, status, reason, appliedAt, version, isSandbox } = providers;
/** Without the sandboxes: nobody but their own programs meets them. */
const inEarnest = sql`not ${isSandbox}`;

const kept = { iban, holder, status, reason, appliedAt, version };

/** The providers among `ids` that exist for the viewer. */
export function findProviders(
  db: Executor,
  scope: ProviderScope,
  ids: readonly ProviderId[],
): Promise<Provider[]> {
  return findSome(db, scope, among(providers.id, ids));
}

/** What organisations are as providers, as far as it exists for the viewer. */
export function findProvidersOf(
  db: Executor,
  scope: ProviderScope,
  ids: readonly OrganisationId[],
): Promise<Provider[]> {
  return findSome(db, scope, among(providers.organisationId, ids));
}

async function findSome(db: Executor, scope: ProviderScope, which: SQL): Promise<Provider[]> {
  const seesWhole = wholeFor(scope);
  const rows = await db
    .select({ ...named, siret, kept, isWhole: sql<boolean>`${seesWhole}` })
    .from(providers)
    .innerJoin(organisations, eq(organisations.id, providers.organisationId))
    .where(and(which, scope.program ? undefined : inEarnest, sql`(${seesWhole} or ${clientOf(scope)})`));
  return rows.map(({ kept: whole, isWhole, ...provider }) => ({
    ...provider,
    whole: isWhole ? whole : null,
  }));
}

/** Whom anybody may be told the name of, who holds something that names it: the link of an e-mail, a mail to be written. */
export async function findNamed(db: Executor, id: ProviderId): Promise<Provider | null> {
  const [row] = await db
    .select(named)
    .from(providers)
    .innerJoin(organisations, eq(organisations.id, providers.organisationId))
    .where(eq(providers.id, id));
  return row ? { ...row, siret: null, whole: null } : null;
}

/** One page of the providers by name, for the office, with one row more to tell that others follow. */
export async function findProviderPage(
  db: Executor,
  statuses: readonly ProviderStatus[] | null,
  { first, after }: NamePage,
): Promise<(Provider & { readonly nameKey: string })[]> {
  return db
    .select({ ...named, siret, whole: kept, nameKey: byName })
    .from(providers)
    .innerJoin(organisations, eq(organisations.id, providers.organisationId))
    .where(
      and(
        eq(providers.office, providersOffice),
        inEarnest,
        statuses ? sql`${providers.status} = any(${`{${statuses.join(',')}}`}::text[])` : undefined,
        after ? sql`(${byName}, ${providers.id}) > (${after.name}, ${after.key}::uuid)` : undefined,
      ),
    )
    .orderBy(byName, providers.id)
    .limit(first + 1);
}

/** A provider for its program's commands, where it stands held until the transaction ends; in a read it only asks. */
export async function findOfProgram(
  db: Executor,
  program: ApiClientId,
  isHeld: boolean,
): Promise<Pick<ProviderRow, 'id' | 'organisationId' | 'status' | 'isSandbox'> | null> {
  const asked = db
    .select({ id, organisationId, status, isSandbox })
    .from(providers)
    .where(and(eq(providers.office, providersOffice), ofProgram(program)));
  const [row] = await (isHeld ? asked.for('share') : asked);
  return row ?? null;
}

/** Holds a provider until the transaction ends; a sandbox is none that anybody decides about. */
export async function lockProvider(tx: Transaction, id: ProviderId): Promise<ProviderRow | null> {
  const [row] = await tx
    .select()
    .from(providers)
    .where(and(eq(providers.id, id), inEarnest))
    .for('no key update');
  return row ?? null;
}

/** What an organisation is as a provider, held until the transaction ends. */
export async function lockProviderOf(tx: Transaction, id: OrganisationId): Promise<ProviderRow | null> {
  const [row] = await tx
    .select()
    .from(providers)
    .where(and(eq(providers.office, providersOffice), eq(providers.organisationId, id), inEarnest))
    .for('no key update');
  return row ?? null;
}

/** False when another provider that wasn't refused has the SIRET: then nothing is written. */
export async function writeProvider(tx: Transaction, row: typeof providers.$inferInsert): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`provider ${row.siret}`}, 0))`);
  const taken = sql`${eq(providers.office, providersOffice)} and ${providers.siret} = ${row.siret}
    and ${providers.status} <> 'REFUSED' and ${providers.id} <> ${row.id} and ${inEarnest}`;
  if ((await tx.$count(providers, taken)) > 0) return false;
  const { id, office, organisationId, ...set } = row;
  await tx.insert(providers).values(row).onConflictDoUpdate({ target: providers.id, set });
  return true;
}

/** Writes where a provider stands that the caller holds. */
export async function updateProvider(
  tx: Transaction,
  id: ProviderId,
  set: Pick<ProviderRow, 'status' | 'reason' | 'decidedAt' | 'decidedBy' | 'version'>,
): Promise<void> {
  await tx.update(providers).set(set).where(eq(providers.id, id));
}

export async function insertProviderTransition(
  tx: Transaction,
  row: typeof providerTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(providerTransitions).values(row);
}

/** What the last step of a provider was sealed with; null before its first. */
export async function lastProviderSeal(tx: Transaction, id: ProviderId): Promise<string | null> {
  const [row] = await tx
    .select({ hash: providerTransitions.hash })
    .from(providerTransitions)
    .where(and(eq(providerTransitions.office, providersOffice), eq(providerTransitions.providerId, id)))
    .orderBy(desc(providerTransitions.providerVersion))
    .limit(1);
  return row?.hash ?? null;
}

/** The steps of providers that the viewer sees whole, oldest first. */
export function findProviderTransitions(db: Executor, ids: readonly ProviderId[]) {
  const { providerId, from, to, at, reason: why } = providerTransitions;
  return db
    .select({ providerId, from, to, at, reason: why })
    .from(providerTransitions)
    .where(and(eq(providerTransitions.office, providersOffice), among(providerId, ids)))
    .orderBy(providerId, asc(providerTransitions.providerVersion));
}

function wholeFor({ isOffice, person, program }: ProviderScope): SQL {
  if (isOffice) return sql`true`;
  if (program) return ofProgram(program);
  const { organisationId, accountId, isManager, removedAt } = memberships;
  return sql`exists (select from ${memberships} where ${organisationId} = ${providers.organisationId}
    and ${accountId} = ${person} and ${memberships.status} = 'ACTIVE' and ${isManager} and ${removedAt} is null)`;
}

function clientOf({ person }: ProviderScope): SQL {
  if (!person) return sql`false`;
  return sql`exists (select from ${clientLinks} where ${clientLinks.providerId} = ${providers.id}
    and ${clientLinks.accountId} = ${person})`;
}

/** The provider that a program belongs to: of a sandbox program its organisation's sandbox. */
function ofProgram(program: ApiClientId): SQL {
  return sql`(${providers.organisationId}, ${providers.isSandbox}) = (select ${apiClients.organisationId}, ${apiClients.isSandbox} from ${apiClients}
    where ${apiClients.id} = ${program})`;
}
