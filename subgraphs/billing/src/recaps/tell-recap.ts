import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { wholeOffice } from '../client-accounts/account-scope.ts';
import { readKnownAccount } from '../client-accounts/read-account.ts';
import { sendNotice } from '../notices/send-notice.ts';
import { findClosedRecap } from './recap.repository.ts';

/** The task that tells those of a company who see its recap of a month that has no invoice to tell of it. */
export const tellRecapTask = 'tell-recap';

const tellJob = z.object({ recapId: z.uuid() });

/** Tells of a recap. Told twice, it is told once. */
export async function tellRecap(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { recapId } = tellJob.parse(payload);
  const recap = await findClosedRecap(database.jobs, wholeOffice, recapId);
  if (!recap) throw new Error('A company was to be told of a recap that does not exist');
  const { organisationId, name } = await readKnownAccount(database.jobs, recap.clientAccountId);
  await sendNotice(peers, {
    ...{ key: `RECAP_ISSUED:${recap.id}`, organisationId, audience: 'RECAP', kind: 'RECAP_ISSUED' },
    ...{ subjectId: recap.id, number: '', month: recap.month, companyName: name },
  });
}
