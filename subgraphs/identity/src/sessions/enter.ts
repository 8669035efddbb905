import type { Account } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import type { OpenedSession } from './open-session.ts';

/** Hands a new session to the browser; from here on the call is the person's. @returns his account. */
export function enter(
  context: IdentityContext,
  { token, maxAgeSeconds, device, holder }: OpenedSession,
): Promise<Account | null> {
  context.setSession({ kind: 'OPEN', token, maxAgeSeconds, device });
  context.continueAs(holder);
  return context.loaders.accountById.load(viewerAccount(context));
}
