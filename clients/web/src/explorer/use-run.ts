import type { EditorView } from '@codemirror/view';
import { type RefObject, useRef, useState } from 'react';
import { type Answer, ask, type Credential, type Question } from './ask.ts';
import { showMarks } from './editor.tsx';
import { noteQuery, readHistory, withQuery } from './history.ts';
import { useLocale, useWords } from './spoken.ts';
import { readVariables } from './variables.ts';

export interface Asking {
  readonly answer: Answer | null;
  /** How many questions were answered. */
  readonly answered: number;
  readonly isRunning: boolean;
  /** Why nothing was sent; null when it was. */
  readonly unsent: string | null;
  readonly history: readonly string[];
  run(typed: TypedQuestion): Promise<boolean>;
  /** The question as it would be sent, or null with `unsent` saying why not. */
  question(typed: TypedQuestion): Question | null;
}

export interface TypedQuestion {
  readonly query: string;
  readonly variables: string;
  /** Which operation of the text; null when it has only one. */
  readonly operation: string | null;
}

/** Sends what is typed with the caller's rights. Of two questions the later one's answer stays. */
export function useRun(
  credential: Credential,
  holder: string | null,
  editor: RefObject<EditorView | null>,
): Asking {
  const words = useWords();
  const locale = useLocale();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [count, setCount] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const [unsent, setUnsent] = useState<string | null>(null);
  const [history, setHistory] = useState(() => (holder === null ? [] : readHistory(holder)));
  const latest = useRef(0);

  function question({ query, variables: typed, operation }: TypedQuestion): Question | null {
    const read = readVariables(typed);
    const why = query.trim() === '' ? words.nothingToRun : 'wrong' in read ? wrongVariables(read) : null;
    setUnsent(why);
    if (why !== null || 'wrong' in read) return null;
    return {
      query,
      ...(operation !== null && { operationName: operation }),
      ...(Object.keys(read.variables).length > 0 && { variables: read.variables }),
    };
  }

  function wrongVariables(read: Exclude<ReturnType<typeof readVariables>, { variables: unknown }>): string {
    if (read.wrong === 'NO_JSON') return words.variablesWrongAt({ line: read.line });
    return words.variablesWrong;
  }

  async function run(typed: TypedQuestion): Promise<boolean> {
    const asked = question(typed);
    if (asked === null) return false;
    const number = ++latest.current;
    setRunning(true);
    setHistory(holder === null ? withQuery(history, typed.query) : noteQuery(holder, typed.query));
    const answered = await ask(asked, credential, locale);
    if (number !== latest.current) return false;
    setRunning(false);
    setAnswer(answered);
    setCount(number);
    const errors = answered.kind === 'ANSWERED' ? (answered.body?.errors ?? []) : [];
    const marks = errors.flatMap(({ message, locations = [] }) =>
      locations.map((at) => ({ ...at, message })),
    );
    if (editor.current && marks.length > 0) showMarks(editor.current, marks);
    return true;
  }

  return { answer, answered: count, isRunning, unsent, history, run, question };
}
