import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { AccountId, Office } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { lockAdministrators } from './staff.repository.ts';

/** Whether the viewer's passport says that he is an administrator of an office. */
export function administers({ viewer }: Pick<IdentityContext, 'viewer'>, office: Office): boolean {
  return (
    viewer.kind === 'ACCOUNT' &&
    viewer.roles.some((grant) => grant.office === office && grant.role === 'ADMINISTRATOR')
  );
}

/**
 * Holds an office's administrators until the transaction ends, the viewer among them. Two who take each other's role away at
 * once come one after the other, and the second is no administrator any more: so one always stays.
 * @throws GraphQLError with the code FORBIDDEN for who is none, whatever his passport still says.
 */
export async function holdAdministration(
  context: Pick<IdentityContext, 'viewer'>,
  tx: Transaction,
  office: Office,
): Promise<AccountId> {
  const own = viewerAccount(context);
  if (!(await lockAdministrators(tx, office)).includes(own)) throw forbidden();
  return own;
}
