import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { counter, type Office } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { managesOrganisation } from '../members/manages-organisation.ts';
import { holdOrganisation } from '../organisations/hold-organisation.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { openSandbox } from '../providers/open-sandbox.ts';
import { administers } from '../staff/hold-administration.ts';
import { dayInGeneva } from '../time.ts';
import { apiClientLabels, apiClientProblems } from './api-client.problems.ts';
import { countLiving, findClient, insertClient } from './api-client.repository.ts';
import { type ApiClient, type ApiClientId, type ApiClientOwner, mostClients } from './api-client.ts';
import { clientScope } from './client-scope.ts';
import { makeSecret } from './make-secret.ts';
import { readClientInput, type TypedClient } from './read-client-input.ts';

/** A program as it was typed, with whose it is. */
export interface TypedOwnedClient extends TypedClient {
  readonly organisationId?: string | null | undefined;
  readonly office?: Office | null | undefined;
  readonly sandbox?: boolean | null | undefined;
}

export type ClientWithSecret =
  | { readonly apiClient: ApiClient; readonly secret: string | null; readonly problems: readonly [] }
  | { readonly apiClient: null; readonly secret: null; readonly problems: readonly Problem[] };

/**
 * Makes a program and its first secret. The same key again answers the same program, without its secret: that was shown.
 * @throws GraphQLError with the code FORBIDDEN for an office whose administrator the viewer isn't.
 */
export function createApiClient(
  context: IdentityContext,
  typed: TypedOwnedClient,
  typedKey: string,
): Promise<ClientWithSecret> {
  const { database, viewer, locale } = context;
  const accountId = viewerAccount(context);
  const refused = (...problems: readonly Problem[]): ClientWithSecret => ({
    apiClient: null,
    secret: null,
    problems,
  });
  const create = async (tx: Transaction): Promise<ClientWithSecret> => {
    const today = dayInGeneva(await databaseNow(tx));
    const { owner, problems: ownerProblems } = await readOwner(context, tx, typed);
    const { facts, problems } = readClientInput(typed, owner?.kind ?? null, today, locale);
    const keyProblems: Problem[] = [];
    const key = requiredLine(typedKey, keyField, 200, gather(keyProblems, locale));
    if (!owner || !facts || !key) return refused(...ownerProblems, ...problems, ...keyProblems);
    const isSandbox = typed.sandbox === true;
    if (isSandbox && !(await hasSandbox(context, tx, owner)))
      return refused(problem(apiClientProblems.SANDBOX_NEEDS_PROVIDER, ['sandbox'], locale));
    const office = owner.kind === 'PROVIDER' ? counter : owner.ownerOffice;
    let secret: string | null = null;
    // Counted first: who repeats a call at the limit hears of his program, since the key is looked at before the limit.
    const living = await countLiving(tx, owner);
    const call = { office: counter, actor: accountId, operation: 'createApiClient', key, request: typed };
    const outcome = await once(tx, call, async () => {
      const id = context.newId<ApiClientId>();
      const { kind: _kind, ...belongs } = owner;
      await insertClient(tx, {
        ...belongs,
        id,
        office,
        kind: owner.kind,
        isSandbox,
        name: facts.name,
        scopes: [...facts.scopes],
        addressRanges: [...facts.addressRanges],
        expiresAt: facts.expiresAt,
        createdBy: accountId,
      });
      ({ secret } = await makeSecret(context, tx, { id, office }));
      await appendAudit(tx, {
        office,
        actor: viewer,
        action: 'api-client.create',
        subject: `ApiClient:${id}`,
        details: { scopes: facts.scopes.join(' '), ...(isSandbox && { isSandbox }) },
      });
      return id;
    });
    if (outcome.kind === 'KEY_REUSED')
      return refused(problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale));
    if (outcome.kind === 'CREATED' && living >= mostClients) throw new TooManyClients();
    const apiClient = await findClient(tx, clientScope(viewer), outcome.id as ApiClientId);
    return apiClient
      ? { apiClient, secret, problems: [] }
      : refused(problem(sharedProblems.NOT_FOUND, ['organisationId'], locale));
  };
  return database.transaction(create).catch((error: unknown) => {
    if (!(error instanceof TooManyClients)) throw error;
    return refused(problem(apiClientProblems.API_CLIENTS_FULL, [], locale, { limit: mostClients }));
  });
}

const keyField = { path: ['idempotencyKey'], label: apiClientLabels.idempotencyKey };

/** Takes the transaction back, its key included: once there is room, the same call may come again. */
class TooManyClients extends Error {}

/** Opens the sandbox that the program will play in; a dashboard has none. */
function hasSandbox(
  context: IdentityContext,
  tx: Transaction,
  owner: ApiClientOwner,
): boolean | Promise<boolean> {
  return owner.kind === 'PROVIDER' && openSandbox(context, tx, owner.organisationId, viewerAccount(context));
}

/** Whose program it is: exactly one of an organisation that the viewer manages and an office whose administrator he is. */
async function readOwner(
  context: IdentityContext,
  tx: Transaction,
  { organisationId, office }: TypedOwnedClient,
): Promise<{ readonly owner: ApiClientOwner | null; readonly problems: readonly Problem[] }> {
  const { locale } = context;
  if (office && !administers(context, office)) throw forbidden();
  if (Boolean(organisationId) === Boolean(office))
    return {
      owner: null,
      problems: [problem(apiClientProblems.API_CLIENT_OWNER, ['organisationId'], locale)],
    };
  if (office) return { owner: { kind: 'DASHBOARD', ownerOffice: office }, problems: [] };
  const id = readId<OrganisationId>(organisationId ?? '');
  const isManaged =
    id && (await holdOrganisation(tx, id)) && (await managesOrganisation(tx, id, viewerAccount(context)));
  return isManaged
    ? { owner: { kind: 'PROVIDER', organisationId: id }, problems: [] }
    : { owner: null, problems: [problem(sharedProblems.NOT_FOUND, ['organisationId'], locale)] };
}
