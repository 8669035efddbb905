import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { AccountId } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { organisationsWithoutOtherManager } from '../members/member-names.ts';
import type { Organisation } from '../organisations/organisation.ts';

/** What closing the viewer's account would keep and delete. */
export interface ClosingOutlook {
  readonly claimsKept: number;
  readonly claimsInTreatment: number;
  readonly draftsDeleted: number;
  readonly organisationsInTheWay: readonly Organisation[];
}

const question = `query ClaimOutlook($accountId: ID!) {
  claimOutlook(accountId: $accountId) { claims claimsInTreatment unsent }
}`;

interface Outlook {
  readonly claimOutlook: {
    readonly claims: number;
    readonly claimsInTreatment: number;
    readonly unsent: number;
  };
}

/**
 * Asks the claims what they would keep and delete, and the organisations who would be without a manager.
 * @throws GraphQLError FORBIDDEN for another's account: an officer sees its owner, not its end.
 */
export async function closingOutlook(
  context: IdentityContext,
  accountId: AccountId,
): Promise<ClosingOutlook> {
  if (viewerAccount(context) !== accountId) throw forbidden();
  const { database, loaders, peers } = context;
  const [{ claimOutlook }, inTheWay] = await Promise.all([
    peers.ask<Outlook>('invoices', { query: question, variables: { accountId } }),
    organisationsWithoutOtherManager(database.pages, accountId),
  ]);
  const organisations = await Promise.all(inTheWay.map((id) => loaders.organisationById.load(id)));
  return {
    claimsKept: claimOutlook.claims,
    claimsInTreatment: claimOutlook.claimsInTreatment,
    draftsDeleted: claimOutlook.unsent,
    organisationsInTheWay: organisations.filter((organisation) => organisation !== null),
  };
}
