import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { hashToken, makeToken } from '../sessions/session.ts';
import { deleteLinksBefore, insertLink } from './link.repository.ts';
import type { LinkPurpose } from './link.ts';

export interface NewLink {
  readonly purpose: LinkPurpose;
  /** Null for nobody: a link that opens nothing is written all the same. */
  readonly accountId: AccountId | null;
  readonly emailFingerprint: string;
  readonly expiresAt: Temporal.Instant;
}

/** Makes a link, in the transaction that writes its e-mail. @returns the token, which leaves in the e-mail and is kept nowhere. */
export async function makeLink(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Executor,
  { accountId, ...link }: NewLink,
): Promise<string> {
  const token = makeToken();
  await insertLink(tx, {
    ...link,
    id: newId(),
    office: counter,
    accountId: accountId ?? newId<AccountId>(),
    tokenHash: hashToken(token),
  });
  return token;
}

/** Thirty days: whoever clicks an old verification e-mail once more hears that all is well, not that the link is unknown. */
const rememberedFor = { hours: 30 * 24 };

/** Takes away links that have been over for a while. */
export function sweepLinks(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteLinksBefore(db, now.subtract(rememberedFor), most);
}
