import { useMemo } from 'react';
import type { Answer, AnsweredCost } from './ask.ts';
import { Editor } from './editor.tsx';
import { answerParts } from './editor-parts.ts';
import { signInAddress } from './needs-right.tsx';
import { useNumber, useWords } from './spoken.ts';

interface AnswerPanelProps {
  readonly answer: Answer | null;
  /** Of which question it is the answer, counted. */
  readonly asked: number;
  readonly isRunning: boolean;
  /** Whether a session asks: one that is over can be opened again. */
  readonly isSession: boolean;
}

/** What came back: in a word, in figures, in full. */
export function AnswerPanel({ answer, asked, isRunning, isSession }: AnswerPanelProps) {
  const words = useWords();
  const text = useMemo(() => textOf(answer), [answer]);
  return (
    <>
      <p className="verdict" role="status">
        {isRunning ? words.running : answer === null ? words.noAnswer : verdictOf(answer, words)}
      </p>
      {answer?.kind === 'ANSWERED' && (
        <>
          <Figures answer={answer} />
          {isSession && isSessionOver(answer) && (
            <p className="notice">
              {words.signInAgain} <a href={signInAddress}>{words.signIn}</a>
            </p>
          )}
          <Errors answer={answer} />
          {text !== '' && <Editor key={asked} text={text} label={words.answer} parts={answerParts} />}
        </>
      )}
    </>
  );
}

type Answered = Extract<Answer, { kind: 'ANSWERED' }>;

function textOf(answer: Answer | null): string {
  return answer?.kind === 'ANSWERED' && answer.body !== null ? JSON.stringify(answer.body, null, 2) : '';
}

function verdictOf(answer: Answer, words: ReturnType<typeof useWords>): string {
  if (answer.kind === 'OFFLINE') return words.offline;
  if (answer.body === null) return words.noJson({ status: answer.status });
  if (!answer.body.errors?.length) return words.ok;
  return Object.values(answer.body.data ?? {}).some((value) => value !== null) ? words.partly : words.refused;
}

/** Codes that a session gets which is no longer one. */
const codesOfNobody: readonly unknown[] = ['UNAUTHENTICATED', 'TRUSTED_DOCUMENTS_ONLY'];

function isSessionOver({ body }: Answered): boolean {
  return body?.errors?.some(({ extensions }) => codesOfNobody.includes(extensions?.code)) ?? false;
}

function Figures({ answer }: { readonly answer: Answered }) {
  const words = useWords();
  const number = useNumber();
  const cost = answer.body?.extensions?.cost;
  const size =
    answer.bytes < 10_000
      ? words.bytes({ count: number(answer.bytes) })
      : words.kilobytes({ count: number(answer.bytes / 1000) });
  return (
    <dl className="figures">
      <Figure name={words.time} value={words.milliseconds({ count: number(Math.round(answer.took)) })} />
      <Figure name={words.size} value={size} />
      <Costs cost={cost} />
    </dl>
  );
}

/** What the counter says of the cost: each part only where it says it. */
function Costs({ cost }: { readonly cost: AnsweredCost | undefined }) {
  const words = useWords();
  const number = useNumber();
  const { requested, limit, budget } = cost ?? {};
  const left = budget?.remaining;
  const ofLimit =
    requested !== undefined && limit !== undefined
      ? words.costOf({ requested: number(requested), limit: number(limit) })
      : requested !== undefined && number(requested);
  const ofBudget =
    left !== undefined && budget?.limit !== undefined
      ? words.budgetOf({ remaining: number(left), limit: number(budget.limit) })
      : left !== undefined && number(left);
  return (
    <>
      {ofLimit && <Figure name={words.cost} value={ofLimit} />}
      {ofBudget && <Figure name={words.budget} value={ofBudget} />}
      {budget?.resetSeconds !== undefined && (
        <Figure name={words.refill} value={words.inSeconds({ seconds: number(budget.resetSeconds) })} />
      )}
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

/** What was refused, in the words of the counter, with the place where it happened. */
function Errors({ answer }: { readonly answer: Answered }) {
  const words = useWords();
  const errors = answer.body?.errors ?? [];
  if (errors.length === 0) return null;
  return (
    <ul className="marks" aria-label={words.errors}>
      {errors.slice(0, errorsAtMost).map(({ message, path, locations, extensions }) => {
        const at = locations?.[0];
        const where = [
          at && words.atLine(at),
          path && path.length > 0 && words.atPath({ path: path.join('.') }),
        ].filter(Boolean);
        return (
          <li key={`${where.join()} ${message}`}>
            <span>{message}</span>
            <span className="meta">{[...where, extensions?.code].filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

const errorsAtMost = 10;
