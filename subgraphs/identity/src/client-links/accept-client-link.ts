import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { clientLinkProblems } from './client-link.problems.ts';
import type { ClientLinkId } from './client-link.ts';
import { giveMandate } from './give-mandate.ts';
import { lockLinkOf } from './held-link.repository.ts';
import { isMandateExpired, judgeStep, standingOf } from './link-standing.ts';
import { type MandateEntry, readConsent } from './mandate-consent.ts';
import { moveHeldLink } from './move-held-link.ts';
import { openPerson } from './registered-person.ts';
import { findOpenMandate } from './sepa-mandate.repository.ts';

/** What a command on a link comes to. */
export interface AnsweredLink {
  /** The link that it was about; null when the viewer has no such one. */
  readonly id: ClientLinkId | null;
  readonly problems: readonly Problem[];
}

/**
 * Accepts a link that waits for the viewer's answer, with the mandate if his account has none in force; or gives another mandate for
 * a link whose mandate is void. A link that is active already answers so: the second of two clicks changes nothing.
 */
export function acceptClientLink(
  context: IdentityContext,
  typedId: string,
  entry: MandateEntry,
): Promise<AnsweredLink> {
  const { database, vault, viewer, locale } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  return database.transaction(async (tx) => {
    // The account first: two links accepted at once give one mandate.
    await holdAccount(tx, accountId);
    const id = readId<ClientLinkId>(typedId);
    const link = id && (await lockLinkOf(tx, accountId, id));
    if (!link) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { id: null, problems };
    }
    const at = await databaseNow(tx);
    const mandate = await findOpenMandate(tx, accountId);
    const judged = judgeStep('accept', standingOf(link, mandate, at));
    if (judged === 'CLOSED') report(clientLinkProblems.LINK_NOT_WAITING, []);
    if (judged !== 'OPEN') return { id: link.id, problems };
    if (!mandate || isMandateExpired(mandate, at)) {
      const text = readConsent(entry, { now: at, locale }, report);
      if (!text) return { id: link.id, problems };
      const bank = await openPerson(vault, link.person);
      await giveMandate(context, tx, viewer, { accountId, bank, text, at });
    }
    if (link.status === 'REQUESTED')
      await moveHeldLink(tx, link, 'ACTIVE', { actor: viewer, at }, { activeSince: at });
    return { id: link.id, problems };
  });
}
