import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { sendNotice } from '../notices/send-notice.ts';
import { wholeOfficeCases } from './case-scope.ts';
import { findCases } from './finance-case.repository.ts';

/** The task that tells who opened a case that the office has it, and what it answers. */
export const tellCaseTask = 'tell-case';

const tellJob = z.object({ caseId: z.uuid(), status: z.enum(['OPEN', 'ANSWERED']) });

/** Tells of a case. Told twice, it is told once. */
export async function tellCase(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { caseId, status } = tellJob.parse(payload);
  const [found] = await findCases(database.jobs, wholeOfficeCases, [caseId]);
  if (!found) throw new Error('Somebody was to be told of a case that does not exist');
  const kind = status === 'OPEN' ? 'CASE_OPENED' : 'CASE_ANSWERED';
  await sendNotice(peers, {
    key: `${kind}:${found.id}`,
    accountId: found.openedBy,
    kind,
    subjectId: found.id,
    number: found.number,
    ...(kind === 'CASE_ANSWERED' && { message: found.answerText }),
    companyName: found.companyName,
  });
}
