import {
  cleaned,
  type Field,
  isGiven,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { serviceProblems } from './service.problems.ts';

/** What an answer is: a line, a day, a year, one of several choices, or an AVS number. */
export const questionKinds = ['TEXT', 'DATE', 'YEAR', 'CHOICE', 'AVS_NUMBER'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** One of several answers. */
export interface QuestionChoice {
  readonly code: string;
  readonly label: Wording;
}

/** What a service asks whoever orders it. */
export interface ServiceQuestion {
  /** Stable: `BIRTH_DATE`. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  readonly label: Wording;
  readonly hint: Wording | null;
  /** For a CHOICE: two at least. */
  readonly choices: readonly QuestionChoice[];
}

/** An answer as it was typed. */
export interface AnswerEntry {
  readonly question?: Typed;
  readonly value?: Typed;
}

/** Answers by the code of their question, each in its canonical form: `2026-09-02`, `7569217076985`, the code of a choice. */
export type Answers = Readonly<Record<string, string>>;

const longestAnswer = 200;

/**
 * Reads what was answered to the questions of a service, and reports every problem at once, each at the code of its question
 * below `above`; null when there is one. An answer to no question and a second one to the same are refused: nobody would
 * read them.
 */
export function readAnswers(
  questions: readonly ServiceQuestion[],
  typed: readonly AnswerEntry[],
  above: readonly string[],
  report: Report,
): Answers | null {
  const byQuestion = Map.groupBy(typed, ({ question }) => cleaned(question));
  let isRefused = false;
  const note: Report = (...problem) => {
    isRefused = true;
    report(...problem);
  };
  for (const [code, entries] of byQuestion)
    if (entries.length > 1 || !questions.some((question) => question.code === code))
      note(serviceProblems.ANSWER_NOT_ASKED, [...above, code]);
  const read = questions.map((question) => {
    const value = byQuestion.get(question.code)?.[0]?.value;
    return [question.code, readAnswer(question, value, above, note)] as const;
  });
  if (isRefused) return null;
  return Object.fromEntries(read.filter((entry): entry is [string, string] => entry[1] !== null));
}

function readAnswer(
  { code, kind, label, isRequired, choices }: ServiceQuestion,
  typed: Typed,
  above: readonly string[],
  report: Report,
): string | null {
  const field: Field = { path: [...above, code], label };
  if (!(isRequired ? isGiven(typed, field, report) : cleaned(typed))) return null;
  switch (kind) {
    case 'TEXT':
      return requiredLine(typed, field, longestAnswer, report);
    case 'DATE':
      return requiredValue(typed, field, parseDate, report);
    case 'AVS_NUMBER':
      return requiredValue(typed, field, parseAvsNumber, report);
    case 'YEAR':
      if (/^(19|20|21)\d\d$/.test(cleaned(typed))) return cleaned(typed);
      report(serviceProblems.ANSWER_NOT_A_YEAR, field.path, { label });
      return null;
    case 'CHOICE':
      if (choices.some((choice) => choice.code === cleaned(typed))) return cleaned(typed);
      report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label });
      return null;
  }
}
