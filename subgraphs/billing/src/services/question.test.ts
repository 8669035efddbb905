import { gather } from '@guichet/chassis/problems/fields.ts';
import { locales, type Problem, type Wording } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { type AnswerEntry, readAnswers, type ServiceQuestion } from './question.ts';

const said = (text: string) =>
  Object.fromEntries(locales.map((locale) => [locale, text])) as Record<
    (typeof locales)[number],
    string
  > satisfies Wording;
const question = (code: string, rest: Partial<ServiceQuestion> = {}): ServiceQuestion => ({
  ...{ code, kind: 'TEXT', isRequired: true, label: said(code), hint: null, choices: [] },
  ...rest,
});
const questions = [
  question('FAMILY_NAME'),
  question('BIRTH_DATE', { kind: 'DATE' }),
  question('BIRTH_YEAR', { kind: 'YEAR' }),
  question('HISTORY', {
    kind: 'CHOICE',
    choices: ['YES', 'NO'].map((code) => ({ code, label: said(code) })),
  }),
  question('AVS_NUMBER', { kind: 'AVS_NUMBER', isRequired: false }),
];
const good = {
  FAMILY_NAME: ' Favre ',
  BIRTH_DATE: '2.9.2014',
  BIRTH_YEAR: '2014',
  HISTORY: 'YES',
  AVS_NUMBER: '756.9217.0769.85',
};

function read(typed: Readonly<Record<string, string | null>>, ...further: readonly AnswerEntry[]) {
  const problems: Problem[] = [];
  const entries = Object.entries(typed).map(([code, value]) => ({ question: code, value }));
  const answers = readAnswers(questions, [...entries, ...further], ['answers'], gather(problems, 'fr'));
  return { answers, problems: problems.map(({ path, code }) => `${path.join('.')} ${code}`) };
}

describe('what was answered to the questions of a service', () => {
  test('is read each by its kind, as it is typed in Switzerland', () => {
    expect(read(good)).toEqual({
      answers: {
        FAMILY_NAME: 'Favre',
        BIRTH_DATE: '2014-09-02',
        BIRTH_YEAR: '2014',
        HISTORY: 'YES',
        AVS_NUMBER: '7569217076985',
      },
      problems: [],
    });
  });

  test('may leave out what is not required', () => {
    const { AVS_NUMBER: _none, ...rest } = good;
    expect(read(rest).answers).not.toHaveProperty('AVS_NUMBER');
    expect(read({ ...good, AVS_NUMBER: ' ' }).problems).toEqual([]);
  });

  test('has every problem at once, each at its question', () => {
    expect(
      read({
        FAMILY_NAME: '',
        BIRTH_DATE: '30.02.2014',
        BIRTH_YEAR: '14',
        HISTORY: 'PERHAPS',
        AVS_NUMBER: '756',
      }),
    ).toEqual({
      answers: null,
      problems: [
        'answers.FAMILY_NAME FIELD_REQUIRED',
        'answers.BIRTH_DATE DATE_NOT_IN_CALENDAR',
        'answers.BIRTH_YEAR ANSWER_NOT_A_YEAR',
        'answers.HISTORY VALUE_NOT_IN_LIST',
        'answers.AVS_NUMBER AVS_NUMBER_MALFORMED',
      ],
    });
    expect(read({}).problems).toHaveLength(4);
  });

  test('fits in a line of 200 characters', () => {
    expect(read({ ...good, FAMILY_NAME: 'x'.repeat(200) }).problems).toEqual([]);
    expect(read({ ...good, FAMILY_NAME: 'x'.repeat(201) }).problems).toEqual([
      'answers.FAMILY_NAME FIELD_TOO_LONG',
    ]);
  });

  test('answers no question that was not asked, and none twice', () => {
    expect(read({ ...good, SHOE_SIZE: '42' }).problems).toEqual(['answers.SHOE_SIZE ANSWER_NOT_ASKED']);
    expect(read(good, { question: 'HISTORY', value: 'NO' }).problems).toEqual([
      'answers.HISTORY ANSWER_NOT_ASKED',
    ]);
  });
});
