import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { Email } from '@guichet/schema/scalars/email.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import type { ProviderId } from '../providers/provider.ts';
import { clientProblems } from './client.problems.ts';

/** Counts that a provider has an address written to, whoever has it. What other providers do there is not told by it. */
export async function countTelling(
  context: Pick<IdentityContext, 'vault' | 'newId'>,
  tx: Transaction,
  providerId: ProviderId,
  email: Email,
  report: Report,
): Promise<void> {
  const key = context.vault.fingerprint('identity.client-telling', `${providerId} ${email}`);
  if (!(await countAct(context, tx, 'CLIENT_TELLING', key)))
    report(clientProblems.CLIENT_TOLD_TOO_OFTEN, ['email']);
}
