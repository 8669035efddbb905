import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { providersOffice } from '../providers/provider.ts';
import type { EndpointWithSecret } from './create-webhook-endpoint.ts';
import {
  deleteEndpoint,
  findEndpoint,
  lockEndpoint,
  setPause,
  updateEndpoint,
} from './webhook.repository.ts';
import { previousSecretLife, type WebhookEndpoint, type WebhookEndpointId } from './webhook.ts';
import { failWaiting } from './webhook-delivery.repository.ts';
import { webhookScope } from './webhook-scope.ts';
import { makeSecret } from './webhook-secret.ts';

export interface ChangedEndpoint {
  readonly endpoint: WebhookEndpoint | null;
  readonly problems: readonly Problem[];
}

/** Makes a new secret; the one before signs beside it for a day, so that a receiver changes over without a gap. */
export async function rotateWebhookSecret(context: IdentityContext, id: string): Promise<EndpointWithSecret> {
  let secret: string | null = null;
  const { endpoint, problems } = await holding(context, id, 'webhook.rotate', async (tx, held) => {
    const made = await makeSecret(context.vault);
    secret = made.secret;
    await updateEndpoint(tx, held.id, {
      secret: made.sealed,
      secretHint: made.hint,
      previousSecret: held.secret,
      previousSecretUntil: (await databaseNow(tx)).add(previousSecretLife),
    });
  });
  return endpoint ? { endpoint, secret, problems: [] } : { endpoint: null, secret: null, problems };
}

/** Stops telling an address. Once more changes nothing, also not why it was paused. */
export function pauseWebhookEndpoint(context: IdentityContext, id: string): Promise<ChangedEndpoint> {
  return holding(context, id, 'webhook.pause', async (tx, held) => {
    if (held.status === 'PAUSED') return;
    await failWaiting(tx, held.id);
    await setPause(tx, held.id, 'BY_PROVIDER');
  });
}

/** Tells an address again, from now on. */
export function resumeWebhookEndpoint(context: IdentityContext, id: string): Promise<ChangedEndpoint> {
  return holding(context, id, 'webhook.resume', (tx, held) => setPause(tx, held.id, null));
}

/** Forgets an address, with what was sent to it. @returns it as it stood. */
export function deleteWebhookEndpoint(context: IdentityContext, id: string): Promise<ChangedEndpoint> {
  return holding(context, id, 'webhook.delete', (tx, held) => deleteEndpoint(tx, held.id));
}

function holding(
  { database, viewer, locale }: IdentityContext,
  typedId: string,
  action: string,
  change: (tx: Transaction, held: WebhookEndpoint & { readonly secret: string }) => Promise<void>,
): Promise<ChangedEndpoint> {
  const scope = webhookScope(viewer);
  return database.transaction(async (tx) => {
    const id = readId<WebhookEndpointId>(typedId);
    const held = id && (await lockEndpoint(tx, scope, id));
    if (!held) return { endpoint: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    await change(tx, held);
    const subject = `WebhookEndpoint:${held.id}`;
    await appendAudit(tx, { office: providersOffice, actor: viewer, action, subject });
    return { endpoint: (await findEndpoint(tx, scope, held.id)) ?? held, problems: [] };
  });
}
