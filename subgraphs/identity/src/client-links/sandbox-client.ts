import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { clientProblems } from './client.problems.ts';
import { lockLink } from './client-link.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import { writeClosing } from './close-client-link.ts';
import { moveHeldLink } from './move-held-link.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { playedClient, sandboxAddresses } from './sandbox-address.ts';

/** The task in which a played client refuses the link: his provider hears of it as of any other, a moment later. */
export const refuseSandboxLinkTask = 'refuse-sandbox-link';

/** Since when a played client may be billed before his registration, so that no day of services has to be waited for. */
const linkedFor = Temporal.Duration.from({ hours: 365 * 24 });

const actor = { kind: 'SUBGRAPH', subject: 'identity' } as const;

/** Refuses an address that no client of a sandbox has. */
export function judgeSandboxAddress({ email }: RegisteredPerson, report: Report): void {
  if (playedClient(email)) return;
  report(clientProblems.SANDBOX_ADDRESS_UNKNOWN, ['email'], { addresses: sandboxAddresses.join(', ') });
}

/** A played client answers his registration, in its transaction: he accepts the link, of which nobody is told, or will refuse it. */
export async function answerRegistration(
  tx: Transaction,
  id: ClientLinkId,
  { email }: RegisteredPerson,
): Promise<void> {
  if (playedClient(email) === 'REFUSES') {
    const key = `${refuseSandboxLinkTask}:${id}`;
    await addJob(tx, refuseSandboxLinkTask, { clientLinkId: id }, { key });
    return;
  }
  const link = await lockLink(tx, id);
  if (!link) throw new Error('A client who was just registered is gone');
  const at = await databaseNow(tx);
  await moveHeldLink(tx, link, 'ACTIVE', { actor, at }, { activeSince: at.subtract(linkedFor) });
}

const refusal = z.object({ clientLinkId: z.uuid() });

/** Refuses the link of a played client; run again it finds that he did. */
export async function refuseSandboxLink(payload: unknown, context: JobContext): Promise<void> {
  const { clientLinkId } = refusal.parse(payload);
  await context.database.transaction(async (tx) => {
    const link = await lockLink(tx, clientLinkId as ClientLinkId);
    if (link?.status !== 'REQUESTED') return;
    await writeClosing(context, tx, link, 'refuse', { actor, at: await databaseNow(tx) });
  }, 'jobs');
}
