import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { readId } from '../ids.ts';
import type { AccountId } from './account.ts';

/**
 * The account of whoever is signed in. The permissions have ruled before; what is asked without them ends here.
 * @throws GraphQLError with the code UNAUTHENTICATED for nobody, for a program and for a service.
 */
export function viewerAccount({ viewer }: Pick<RequestContext, 'viewer'>): AccountId {
  const id = viewer.kind === 'ACCOUNT' ? readId<AccountId>(viewer.subject ?? '') : null;
  if (!id) throw unauthenticated();
  return id;
}
