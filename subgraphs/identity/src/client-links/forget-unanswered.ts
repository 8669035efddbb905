import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import { deleteLinks, lockUnansweredBefore } from './client-link.repository.ts';
import { writeClosing } from './close-client-link.ts';

/** How long what a provider gave of somebody is kept who doesn't answer, after his link ran out. */
const keptFor = { months: 12 };

/**
 * Takes away registrations that nobody activated or accepted for twelve months after the activation link ran out, or would have: who has an account and doesn't answer goes on the
 * same day, so that a provider can't tell the two apart. What was given of the person goes with everything that hangs on it; its sealed history stays, which names nobody.
 * The provider hears that the link ended. @returns how many, at most `most`.
 */
export async function sweepUnanswered(
  context: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  now: Temporal.Instant,
  most: number,
  { activationLinkTtl }: Pick<IdentitySettings, 'activationLinkTtl'>,
): Promise<number> {
  const ranOutBefore = now.toZonedDateTimeISO('UTC').subtract(keptFor).toInstant();
  const registeredBefore = later(ranOutBefore, activationLinkTtl.negated());
  const links = await lockUnansweredBefore(tx, { ranOutBefore, registeredBefore }, most);
  const actor = { kind: 'SUBGRAPH', subject: 'identity' } as const;
  for (const link of links) {
    await writeClosing(context, tx, link, 'end', { actor, at: now });
    const { office, id } = link;
    await appendAudit(tx, { office, actor, action: 'client.forget', subject: `Client:${id}` });
  }
  await deleteLinks(
    tx,
    links.map(({ id }) => id),
  );
  return links.length;
}
