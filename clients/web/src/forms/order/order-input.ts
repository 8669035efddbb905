import type { OrderInput } from '../../graphql/__generated__/types.ts';
import { atFields, type FieldProblem, type Problem } from '../problems.ts';
import type { Basket, BasketLine, Delivery } from './basket.ts';

/** What is sent: as typed. */
export function orderInput(basket: Omit<Basket, 'delivery'>, delivery: Delivery | null): OrderInput {
  const { lines, membershipId, companyName, postage } = basket;
  return {
    lines: lines.map(({ service, reference, answers }) => ({
      service,
      reference: reference || null,
      answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
    })),
    membershipId: membershipId || null,
    companyName: (membershipId && companyName) || null,
    postage,
    delivery,
  };
}

/** The problems of one line at the fields of its form: `lines-0-answers-2-value` is the answer to its third question. */
export function atLine(
  problems: readonly Problem[],
  index: number,
  { answers }: Pick<BasketLine, 'answers'>,
): readonly FieldProblem[] {
  const codes = Object.keys(answers);
  const start = `lines-${index}-`;
  return atFields(problems).flatMap((problem) => {
    if (!problem.field.startsWith(start)) return [];
    const [part, which = ''] = problem.field.slice(start.length).split('-');
    const code = codes.includes(which) ? which : codes[Number(which)];
    return [{ ...problem, field: part === 'answers' && code ? answerField(code) : (part ?? '') }];
  });
}

/** The problems of a whole basket; what is about a line stands at the line. */
export function atBasket(problems: readonly Problem[]): readonly FieldProblem[] {
  return atFields(problems).map((problem) => {
    const [, line] = /^lines-(\d+)/.exec(problem.field) ?? [];
    return line === undefined ? problem : { ...problem, field: `lines-${line}` };
  });
}

/** The name of the field of a question. */
export function answerField(code: string): string {
  return `answer-${code}`;
}
