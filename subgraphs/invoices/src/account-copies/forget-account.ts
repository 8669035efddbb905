import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { forgetUnsent } from '../attachments/forget-unsent.ts';
import { insuranceOffice } from '../claims/claim.ts';
import type { InvoicesContext } from '../context.ts';
import { forgetNumbers } from '../decision-numbers/forget-numbers.ts';
import { forgetDrafts } from '../drafts/forget-drafts.ts';
import { findReferencesOf } from './account-copy.repository.ts';

/**
 * Deletes what an account never sent: drafts, documents with their bytes, saved decision numbers. Claims stay with all that
 * was sent with them, and go on; the office keeps them for ten years after their end. Asked again it finds nothing more.
 * @returns what the claims that stay still refer to.
 */
export async function forgetAccount(context: InvoicesContext, accountId: string) {
  const { database, viewer } = context;
  const documents = await forgetUnsent(context, accountId);
  return database.transaction(async (tx) => {
    const drafts = await forgetDrafts(tx, accountId);
    const numbers = await forgetNumbers(tx, accountId);
    if (documents + drafts + numbers > 0)
      await appendAudit(tx, {
        office: insuranceOffice,
        actor: viewer,
        action: 'account.forget',
        subject: `Account:${accountId}`,
        details: { documents, drafts, numbers },
      });
    return findReferencesOf(tx, accountId);
  });
}
