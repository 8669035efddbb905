import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { recordEvent } from '../provider-events/record-event.ts';
import type { AnsweredLink } from './accept-client-link.ts';
import { clientLinkProblems } from './client-link.problems.ts';
import type { ClientLinkRow } from './client-link.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import { lockLinkOf } from './held-link.repository.ts';
import { judgeStep, standingOf } from './link-standing.ts';
import { type LinkMover, moveHeldLink } from './move-held-link.ts';

const closings = {
  refuse: { to: 'REFUSED', type: 'CLIENT_REFUSED', closed: 'LINK_NOT_WAITING' },
  end: { to: 'ENDED', type: 'CLIENT_ENDED', closed: 'LINK_NOT_ACTIVE' },
} as const;

/** Refuses a link that waits for the viewer's answer. The provider hears of it. */
export function refuseClientLink(context: IdentityContext, id: string): Promise<AnsweredLink> {
  return close(context, 'refuse', id);
}

/** Ends the viewer's link: the provider hears of it, and asks for nothing new. What was asked before goes on. */
export function endClientLink(context: IdentityContext, id: string): Promise<AnsweredLink> {
  return close(context, 'end', id);
}

/** Writes that a link is refused or ended which the caller holds, and tells the provider. Its events are recorded last. */
export async function writeClosing(
  context: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  link: ClientLinkRow,
  verb: keyof typeof closings,
  { actor, at }: LinkMover,
): Promise<void> {
  const { to, type } = closings[verb];
  await moveHeldLink(tx, link, to, { actor, at }, { closedAt: at, updatedAt: at });
  const { id: clientId, providerId } = link;
  const event = { providerId, key: `${type}:${clientId}`, type, clientId, paymentRequestId: null, at };
  await recordEvent(tx, event, context);
}

function close(
  context: IdentityContext,
  verb: keyof typeof closings,
  typedId: string,
): Promise<AnsweredLink> {
  const { database, viewer, locale } = context;
  const accountId = viewerAccount(context);
  return database.transaction(async (tx) => {
    const id = readId<ClientLinkId>(typedId);
    const link = id && (await lockLinkOf(tx, accountId, id));
    if (!link) return { id: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const at = await databaseNow(tx);
    // A mandate that is void closes no way out.
    const judged = judgeStep(verb, standingOf(link, null, at));
    if (judged === 'OPEN') await writeClosing(context, tx, link, verb, { actor: viewer, at });
    const stands = clientLinkProblems[closings[verb].closed];
    return { id: link.id, problems: judged === 'CLOSED' ? [problem(stands, [], locale)] : [] };
  });
}
