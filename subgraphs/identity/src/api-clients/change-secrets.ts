import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { apiClientProblems } from './api-client.problems.ts';
import { endClient, endSecret, findSecrets, lockClient } from './api-client.repository.ts';
import {
  type ApiClient,
  type ApiClientId,
  type ApiClientSecretId,
  isLiving,
  mostSecrets,
} from './api-client.ts';
import { clientScope } from './client-scope.ts';
import type { ClientWithSecret } from './create-api-client.ts';
import { makeSecret } from './make-secret.ts';

export type ChangedClient =
  | { readonly apiClient: ApiClient; readonly problems: readonly [] }
  | { readonly apiClient: null; readonly problems: readonly Problem[] };

/** What a change of a program that the viewer manages works with. */
interface Held {
  readonly tx: Transaction;
  readonly client: ApiClient & { readonly office: string };
  refuse(code: ProblemCode, path?: readonly string[]): ClientWithSecret;
  /** Appends to the audit trail what was done to the program. */
  note(action: string, secretId?: ApiClientSecretId): Promise<void>;
}

/** Makes a second secret: both are good until the older one is revoked, so that a program changes over without a gap. */
export function rotateApiClientSecret(context: IdentityContext, id: string): Promise<ClientWithSecret> {
  return holding(context, id, async ({ tx, client, refuse, note }) => {
    if (!isLiving(client, await databaseNow(tx))) return refuse(apiClientProblems.API_CLIENT_ENDED);
    if ((await findSecrets(tx, [client.id])).length >= mostSecrets)
      return refuse(apiClientProblems.SECRETS_FULL);
    const made = await makeSecret(context, tx, client);
    await note('api-client.rotate', made.id);
    return { apiClient: client, secret: made.secret, problems: [] };
  });
}

/** Ends one secret. Tokens that it opened live on for their minutes. */
export function revokeApiClientSecret(
  context: IdentityContext,
  { id, secretId }: { readonly id: string; readonly secretId: string },
): Promise<ChangedClient> {
  return holding(context, id, async ({ tx, client, refuse, note }) => {
    const known = readId<ApiClientSecretId>(secretId);
    if (!known || !(await endSecret(tx, client.id, known)))
      return refuse(sharedProblems.NOT_FOUND, ['secretId']);
    await note('api-client.revoke-secret', known);
    return { apiClient: client, secret: null, problems: [] };
  });
}

/** Ends a program for ever, with its secrets and its tokens. Once more changes nothing. */
export function revokeApiClient(context: IdentityContext, id: string): Promise<ChangedClient> {
  return holding(context, id, async ({ tx, client, note }) => {
    if (client.revokedAt) return { apiClient: client, secret: null, problems: [] };
    await endClient(tx, client.id);
    await note('api-client.revoke');
    const revokedAt = await databaseNow(tx);
    return { apiClient: { ...client, revokedAt }, secret: null, problems: [] };
  });
}

function holding(
  { database, viewer, locale }: IdentityContext,
  typedId: string,
  change: (held: Held) => Promise<ClientWithSecret>,
): Promise<ClientWithSecret> {
  const refuse = (code: ProblemCode, path: readonly string[] = ['id']): ClientWithSecret => ({
    apiClient: null,
    secret: null,
    problems: [problem(code, path, locale)],
  });
  return database.transaction(async (tx) => {
    const id = readId<ApiClientId>(typedId);
    const client = id && (await lockClient(tx, clientScope(viewer), id));
    if (!client) return refuse(sharedProblems.NOT_FOUND);
    const note = (action: string, secretId?: ApiClientSecretId) =>
      appendAudit(tx, {
        office: client.office,
        actor: viewer,
        action,
        subject: `ApiClient:${client.id}`,
        ...(secretId && { details: { secret: secretId } }),
      });
    return change({ tx, client, refuse, note });
  });
}
