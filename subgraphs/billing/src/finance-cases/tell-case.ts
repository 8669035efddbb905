import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { sendNotice } from '../notices/send-notice.ts';
import { wholeOfficeCases } from './case-scope.ts';
import { findCases, findMessages } from './finance-case.repository.ts';
import type { FinanceCase } from './finance-case.ts';

/** The task that tells who opened a case that the office has it, and what it answers. */
export const tellCaseTask = 'tell-case';

/** The task that tells who opened a case what the office asks back. */
export const tellQuestionTask = 'tell-case-question';

const caseJob = z.object({ caseId: z.uuid(), status: z.enum(['OPEN', 'ANSWERED']) });
const questionJob = z.object({ caseId: z.uuid(), caseVersion: z.int().positive() });

/** Tells of a case. Told twice, it is told once. */
export async function tellCase(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { caseId, status } = caseJob.parse(payload);
  const found = await read(database, caseId);
  const kind = status === 'OPEN' ? 'CASE_OPENED' : 'CASE_ANSWERED';
  await sendNotice(peers, {
    ...{ ...aboutCase(found), key: `${kind}:${found.id}`, kind },
    ...(kind === 'CASE_ANSWERED' && { message: found.answerText }),
  });
}

/** Tells what finance asks back. Told twice, it is told once. */
export async function tellQuestion(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { caseId, caseVersion } = questionJob.parse(payload);
  const found = await read(database, caseId);
  const messages = await findMessages(database.jobs, [found.id]);
  const question = messages.find((message) => message.caseVersion === caseVersion);
  if (!question) throw new Error('Somebody was to be told of a question that nobody asked');
  await sendNotice(peers, {
    ...{ ...aboutCase(found), key: `CASE_QUESTION:${found.id}:${caseVersion}`, kind: 'CASE_QUESTION' },
    message: question.text,
  });
}

async function read(database: JobContext['database'], id: string): Promise<FinanceCase> {
  const [found] = await findCases(database.jobs, wholeOfficeCases, [id]);
  if (!found) throw new Error('Somebody was to be told of a case that does not exist');
  return found;
}

/** Whoever opened it is told; of a company's case as long as he sees its invoices. */
function aboutCase({ id, number, openedBy, organisationId, companyName }: FinanceCase) {
  const reader = { accountId: openedBy };
  return {
    ...(organisationId === null ? reader : { ...reader, organisationId, audience: 'INVOICES' as const }),
    ...{ subjectId: id, number, companyName },
  };
}
