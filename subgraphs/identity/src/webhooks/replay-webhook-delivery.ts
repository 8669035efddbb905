import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { providersOffice } from '../providers/provider.ts';
import { haveDelivered } from './have-event-delivered.ts';
import { webhookProblems } from './webhook.problems.ts';
import { lockEndpoint, updateEndpoint } from './webhook.repository.ts';
import type { WebhookDelivery, WebhookDeliveryId } from './webhook.ts';
import { findEndpointOf, lockDelivery, updateDelivery } from './webhook-delivery.repository.ts';
import { webhookScope } from './webhook-scope.ts';

export interface ReplayedDelivery {
  readonly delivery: WebhookDelivery | null;
  readonly problems: readonly Problem[];
}

/** Sends a delivery again at once: one that was taken, given up, or waits for its next try. Its tries begin anew. */
export function replayWebhookDelivery(context: IdentityContext, typedId: string): Promise<ReplayedDelivery> {
  const { database, viewer, locale } = context;
  const refuse = (code: ProblemCode): ReplayedDelivery => ({
    delivery: null,
    problems: [problem(code, ['id'], locale)],
  });
  return database.transaction(async (tx) => {
    const id = readId<WebhookDeliveryId>(typedId);
    const endpointId = id && (await findEndpointOf(tx, id));
    const endpoint = endpointId && (await lockEndpoint(tx, webhookScope(viewer), endpointId));
    const held = endpoint && (await lockDelivery(tx, id));
    if (!held) return refuse(sharedProblems.NOT_FOUND);
    if (endpoint.status === 'PAUSED') return refuse(webhookProblems.WEBHOOK_PAUSED);
    const nextAttemptAt = await databaseNow(tx);
    const change = { status: 'WAITING', attempts: 0, nextAttemptAt, deliveredAt: null } as const;
    await updateDelivery(tx, held.id, change);
    await updateEndpoint(tx, endpoint.id, { restsUntil: null });
    await haveDelivered(tx, held, null);
    const subject = `WebhookDelivery:${held.id}`;
    await appendAudit(tx, { office: providersOffice, actor: viewer, action: 'webhook.replay', subject });
    return { delivery: { ...held, status: 'WAITING', nextAttemptAt, deliveredAt: null }, problems: [] };
  });
}
