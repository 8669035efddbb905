import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type ClientLinkRow, type NewClientLinkRow, updateLink } from './client-link.repository.ts';
import type { KeptLinkStatus } from './client-link.ts';
import { recordLinkStep } from './move-link.ts';

/** Who takes a step, and when. */
export interface LinkMover {
  readonly actor: Pick<Passport, 'kind' | 'subject'>;
  readonly at: Temporal.Instant;
}

/** What a step may change beside the status. The provider's version stays: it would tell him of an activation. */
type LinkChange = Partial<
  Pick<NewClientLinkRow, 'accountId' | 'activeSince' | 'closedAt' | 'updatedAt' | 'activationExpiresAt'>
>;

const actions = {
  ACTIVATION_SENT: 'client-link.register',
  REQUESTED: 'client-link.ask',
  ACTIVE: 'client-link.accept',
  REFUSED: 'client-link.refuse',
  ENDED: 'client-link.end',
  BLOCKED: 'client-link.block',
} as const satisfies Readonly<Record<KeptLinkStatus, string>>;

/** Takes a step with a link that the caller holds and has judged, and writes it in history and trail. Answers the link as it stands then. */
export async function moveHeldLink(
  tx: Transaction,
  link: ClientLinkRow,
  to: KeptLinkStatus,
  { actor, at }: LinkMover,
  change: LinkChange = {},
): Promise<ClientLinkRow> {
  const { id, office } = link;
  const moved = await updateLink(tx, id, { ...change, status: to, stepVersion: link.stepVersion + 1 });
  const step = { id, office, version: moved.stepVersion, from: link.status, to, at };
  await recordLinkStep(tx, { ...step, actor: actor.subject ?? actor.kind });
  const isOpenedAgain = link.status === 'BLOCKED' && to === 'ACTIVE';
  const action = isOpenedAgain ? 'client-link.unblock' : actions[to];
  await appendAudit(tx, { office, actor, action, subject: `ClientLink:${id}` });
  return moved;
}
