import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { formatAvsNumber, parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import type { Answers, ServiceQuestion } from '../services/question.ts';
import { ordersOffice, type SealedLine } from './order.ts';

/** What answers are sealed for in the vault. */
export const answersPurpose = 'billing.answers';

/** An answer as people read it. */
export interface SaidAnswer {
  readonly code: string;
  readonly label: string;
  readonly value: string;
}

/** Whether a viewer reads what was answered: who ordered, and the officers who treat it. Finance and the company do without. */
export function readsAnswers({ kind, subject, roles }: Passport, ownerAccountId: string): boolean {
  if (kind !== 'ACCOUNT') return false;
  return (
    subject === ownerAccountId ||
    roles.some(({ office, role }) => office === ordersOffice && role === 'OFFICER')
  );
}

/** What was answered on a line, by the codes of the questions. */
export async function openKeptAnswers(
  vault: Vault,
  { answers }: Pick<SealedLine, 'answers'>,
): Promise<Answers> {
  return JSON.parse(await vault.unseal(answersPurpose, answers)) as Answers;
}

/** Whom a certificate is about, by what every service of the office asks; null when nobody is named. */
export function nameInAnswers(answers: Answers): string | null {
  return [answers['GIVEN_NAMES'], answers['FAMILY_NAME']].filter(Boolean).join(' ') || null;
}

/** What was answered on a line, question by question, in one language. */
export async function openAnswers(
  vault: Vault,
  line: Pick<SealedLine, 'answers'>,
  questions: readonly ServiceQuestion[],
  locale: Locale,
): Promise<readonly SaidAnswer[]> {
  const given = await openKeptAnswers(vault, line);
  return questions.flatMap((question) => {
    const value = given[question.code];
    if (value === undefined) return [];
    return [
      { code: question.code, label: question.label[locale], value: sayAnswer(question, value, locale) },
    ];
  });
}

function sayAnswer({ kind, choices }: ServiceQuestion, value: string, locale: Locale): string {
  if (kind === 'CHOICE') return choices.find(({ code }) => code === value)?.label[locale] ?? value;
  const day = kind === 'DATE' ? parseDate(value) : null;
  if (day?.ok) return formatDate(day.value);
  const number = kind === 'AVS_NUMBER' ? parseAvsNumber(value) : null;
  return number?.ok ? formatAvsNumber(number.value) : value;
}
