import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type ContactChannel, counter } from '../accounts/account.ts';
import { changePreferences } from '../accounts/change-account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';

/** In which language and how the office writes from now on. What is left out stays. */
export async function setPreferences(
  context: IdentityContext,
  preferred: { readonly locale?: Locale; readonly contactChannel?: ContactChannel },
): Promise<void> {
  const accountId = viewerAccount(context);
  await context.database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    await changePreferences(tx, accountId, preferred);
    await appendAudit(tx, {
      office: counter,
      actor: context.viewer,
      action: 'preferences.set',
      subject: `Account:${accountId}`,
      details: { ...preferred },
    });
  });
}
