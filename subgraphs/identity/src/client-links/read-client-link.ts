import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { ClientLinkId } from './client-link.ts';
import type { HeldLink } from './held-link.ts';

/** A link that exists for the viewer. Somebody of the office who reads another's is written down; who reads his own isn't. */
export async function readClientLink(
  { database, loaders, viewer }: Pick<IdentityContext, 'database' | 'loaders' | 'viewer'>,
  typedId: string,
): Promise<HeldLink | null> {
  const id = readId<ClientLinkId>(typedId);
  const link = id && (await loaders.clientLinkById.load(id));
  if (link && link.accountId !== viewer.subject) {
    const { office } = link;
    await appendAudit(database.trail, {
      ...{ office, actor: viewer, action: 'client-link.read', subject: `ClientLink:${link.id}` },
    });
  }
  return link;
}
