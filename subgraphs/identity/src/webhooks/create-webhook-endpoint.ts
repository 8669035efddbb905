import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, isGiven, requiredLine } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { ProviderEventType } from '../provider-events/provider-event.ts';
import { type ProviderId, providersOffice } from '../providers/provider.ts';
import { webhookLabels, webhookProblems } from './webhook.problems.ts';
import { countEndpoints, findEndpoint, findOwnProvider, insertEndpoint } from './webhook.repository.ts';
import { mostEndpoints, type WebhookEndpoint, type WebhookEndpointId } from './webhook.ts';
import { webhookScope } from './webhook-scope.ts';
import { makeSecret } from './webhook-secret.ts';
import { leadsInside, readWebhookUrl } from './webhook-url.ts';

/** An address as it was typed, with whose it is. */
export interface TypedEndpoint {
  readonly providerId?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly types?: readonly ProviderEventType[] | null | undefined;
}

export type EndpointWithSecret =
  | { readonly endpoint: WebhookEndpoint; readonly secret: string | null; readonly problems: readonly [] }
  | { readonly endpoint: null; readonly secret: null; readonly problems: readonly Problem[] };

/** Registers an address and makes its secret. The same key again answers the same one, without its secret: that was shown. */
export async function createWebhookEndpoint(
  context: IdentityContext,
  typed: TypedEndpoint,
  typedKey: string,
): Promise<EndpointWithSecret> {
  const { database, viewer, locale, vault, newId } = context;
  const refused = (...problems: readonly Problem[]): EndpointWithSecret => ({
    endpoint: null,
    secret: null,
    problems,
  });
  const scope = webhookScope(viewer);
  const { url, problems } = await readUrl(context, typed.url);
  const key = requiredLine(typedKey, keyField, 200, gather(problems, locale));
  const types = [...new Set(typed.types ?? [])];
  const create = async (tx: Transaction): Promise<EndpointWithSecret> => {
    const wanted = typed.providerId == null ? null : readId<ProviderId>(typed.providerId);
    const isNobody = typed.providerId != null && !wanted;
    const providerId = isNobody ? null : await findOwnProvider(tx, scope, wanted);
    if (!providerId) problems.push(problem(sharedProblems.NOT_FOUND, ['providerId'], locale));
    if (!providerId || !url || !key) return refused(...problems);
    // Counted first: who repeats a call at the limit hears of his address, since the key is looked at before the limit.
    const count = await countEndpoints(tx, providerId);
    const call = {
      office: providersOffice,
      actor: viewer.subject ?? '',
      operation: 'createWebhookEndpoint',
      key,
      request: { ...typed, types },
    };
    let secret: string | null = null;
    const outcome = await once(tx, call, async () => {
      if (count >= mostEndpoints) throw new TooManyEndpoints();
      const made = await makeSecret(vault);
      const id = newId<WebhookEndpointId>();
      await insertEndpoint(tx, { id, providerId, url, types, secret: made.sealed, secretHint: made.hint });
      const subject = `WebhookEndpoint:${id}`;
      await appendAudit(tx, { office: providersOffice, actor: viewer, action: 'webhook.create', subject });
      secret = made.secret;
      return id;
    });
    if (outcome.kind === 'KEY_REUSED')
      return refused(problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale));
    const endpoint = await findEndpoint(tx, scope, outcome.id as WebhookEndpointId);
    return endpoint
      ? { endpoint, secret, problems: [] }
      : refused(problem(sharedProblems.NOT_FOUND, ['idempotencyKey'], locale));
  };
  return database.transaction(create).catch((error: unknown) => {
    if (!(error instanceof TooManyEndpoints)) throw error;
    return refused(problem(webhookProblems.WEBHOOK_ENDPOINTS_FULL, [], locale, { limit: mostEndpoints }));
  });
}

const keyField = { path: ['idempotencyKey'], label: webhookLabels.idempotencyKey };

/** Takes the transaction back, its key included: once there is room, the same call may come again. */
class TooManyEndpoints extends Error {}

/** Looks the address up before the transaction opens: a name server takes its time. */
async function readUrl(
  { settings, locale }: IdentityContext,
  typed: TypedEndpoint['url'],
): Promise<{ readonly url: string | null; readonly problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const { webhookLocalReceivers } = settings;
  if (!isGiven(typed, { path: ['url'], label: webhookLabels.url }, report)) return { url: null, problems };
  const { kind, url } = readWebhookUrl(typed, webhookLocalReceivers);
  if (url && !(await leadsInside(url, webhookLocalReceivers))) return { url, problems };
  const { WEBHOOK_URL_MALFORMED, WEBHOOK_ADDRESS_REFUSED } = webhookProblems;
  report(kind === 'MALFORMED' ? WEBHOOK_URL_MALFORMED : WEBHOOK_ADDRESS_REFUSED, ['url']);
  return { url: null, problems };
}
