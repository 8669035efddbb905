import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { tellManagers } from '../members/tell-members.ts';
import type { MailDesk } from '../notifications/write-mail.ts';
import { later } from '../time.ts';
import { haveDelivered } from './have-event-delivered.ts';
import { findOrganisationOf, setPause, updateEndpoint } from './webhook.repository.ts';
import {
  type AttemptOutcome,
  consequenceOf,
  restAfter,
  type WebhookDelivery,
  type WebhookEndpoint,
} from './webhook.ts';
import { failWaiting, holdWaiting, insertAttempt, updateDelivery } from './webhook-delivery.repository.ts';

/** A delivery as the task found it. */
export interface AttemptedDelivery extends WebhookDelivery {
  /** Made before this one. */
  readonly attempts: number;
  readonly endpoint: Pick<WebhookEndpoint, 'id' | 'providerId' | 'url'>;
}

/**
 * Notes an attempt and what follows from it. Nothing is noted of a delivery that stands otherwise by now: it was replayed, paused
 * or tried by another process meanwhile.
 * @param outcome null when nothing was sent, since the address is paused.
 */
export async function endAttempt(
  context: JobContext & MailDesk,
  delivery: AttemptedDelivery,
  outcome: AttemptOutcome | null,
): Promise<void> {
  const { id, endpoint } = delivery;
  await context.database.transaction(async (tx) => {
    if (!(await holdWaiting(tx, delivery))) return;
    if (!outcome) return updateDelivery(tx, id, { status: 'FAILED', nextAttemptAt: null });
    const attempts = delivery.attempts + 1;
    const now = await databaseNow(tx);
    await insertAttempt(tx, { id: context.newId(), deliveryId: id, ...outcome, at: began(now, outcome) });
    const rest = restAfter(outcome);
    if (rest) await updateEndpoint(tx, endpoint.id, { restsUntil: later(now, rest) });
    const consequence = consequenceOf(outcome, attempts);
    if (consequence.kind === 'DELIVERED') {
      const change = { status: 'DELIVERED', deliveredAt: now, nextAttemptAt: null, attempts } as const;
      return updateDelivery(tx, id, change);
    }
    if (consequence.kind === 'AGAIN') {
      const nextAttemptAt = later(now, consequence.after);
      await updateDelivery(tx, id, { attempts, nextAttemptAt });
      return haveDelivered(tx, delivery, nextAttemptAt);
    }
    await updateDelivery(tx, id, { attempts });
    await failWaiting(tx, endpoint.id);
    await setPause(tx, endpoint.id, consequence.reason);
    await tellOfPause(context, tx, endpoint, consequence.reason);
  }, 'jobs');
}

/** Lets a delivery wait as long as its address rests. No attempt is counted. */
export async function postpone(
  { database }: Pick<JobContext, 'database'>,
  delivery: AttemptedDelivery,
  nextAttemptAt: Temporal.Instant,
): Promise<void> {
  await database.transaction(async (tx) => {
    if (!(await holdWaiting(tx, delivery))) return;
    await updateDelivery(tx, delivery.id, { nextAttemptAt });
    await haveDelivered(tx, delivery, nextAttemptAt);
  }, 'jobs');
}

function began(now: Temporal.Instant, { durationMs }: AttemptOutcome): Temporal.Instant {
  return now.subtract({ milliseconds: durationMs });
}

/** Writes to the managers that an address hears nothing any more. Of the address they read the host alone: the rest may hold a secret. */
async function tellOfPause(
  context: MailDesk,
  tx: Transaction,
  { providerId, url }: AttemptedDelivery['endpoint'],
  reason: 'EXHAUSTED' | 'GONE',
): Promise<void> {
  const organisation = await findOrganisationOf(tx, providerId);
  if (!organisation) return;
  const { id, name } = organisation;
  await tellManagers(context, tx, id, {
    kind: `WEBHOOK_${reason}`,
    organisation: name,
    host: new URL(url).host,
    link: `${context.settings.publicUrl}/entreprise/prestataire?${new URLSearchParams({ organisation: id })}`,
  });
}
