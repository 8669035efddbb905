import type { EditorView } from '@codemirror/view';
import type { GraphQLSchema } from 'graphql';
import { type RefObject, useRef, useState } from 'react';
import { curlOf } from './curl.ts';
import { Editor, leadTo, replaceText } from './editor.tsx';
import { type Mark, queryParts, sending, variableParts } from './editor-parts.ts';
import type { ExampleName } from './examples.ts';
import { titleOf } from './history.ts';
import { PickList } from './pick-list.tsx';
import { useWords } from './spoken.ts';
import type { Asking, TypedQuestion } from './use-run.ts';

interface QueryPanelProps {
  readonly schema: GraphQLSchema;
  readonly editor: RefObject<EditorView | null>;
  readonly typed: TypedQuestion;
  readonly examples: readonly (readonly [ExampleName, string])[];
  readonly operations: readonly string[];
  readonly asking: Asking;
  readonly onQuery: (text: string) => void;
  readonly onVariables: (text: string) => void;
  readonly onOperation: (name: string) => void;
  readonly onRun: () => void;
}

/** What is asked: the query, its variables, and the button. */
export function QueryPanel(props: QueryPanelProps) {
  const { schema, editor, typed, examples, operations, asking, onQuery, onVariables, onOperation, onRun } =
    props;
  const words = useWords();
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  // The editors keep their keys as long as they are open: what these call is always of today.
  const run = useRef(onRun);
  run.current = onRun;
  const [parts] = useState(() => ({
    query: [sending(() => run.current()), queryParts(schema, setMarks)],
    variables: [sending(() => run.current()), variableParts],
  }));

  function take(query: string): void {
    if (editor.current === null) return;
    replaceText(editor.current, query);
    editor.current.focus();
  }

  return (
    <>
      <div className="picks">
        <PickList
          title={words.examples}
          choices={examples.map(([name, query]) => ({ title: words.example[name], query }))}
          onPick={take}
        />
        {asking.history.length > 0 && (
          <PickList
            title={words.history}
            about={words.historyMeans}
            choices={asking.history.map((query) => ({ title: titleOf(query), query }))}
            onPick={take}
          />
        )}
      </div>
      <Editor
        text={typed.query}
        onChange={onQuery}
        label={words.query}
        describedBy="editor-keys"
        parts={parts.query}
        view={editor}
      />
      <p className="hint" id="editor-keys">
        {words.keys}
      </p>
      <Marks marks={marks} onLead={(mark) => editor.current && leadTo(editor.current, mark)} />
      <h3>{words.variables}</h3>
      <p className="hint" id="variables-hint">
        {words.variablesHint}
      </p>
      <Editor
        text={typed.variables}
        onChange={onVariables}
        label={words.variables}
        describedBy="variables-hint"
        parts={parts.variables}
      />
      {asking.unsent && (
        <p className="err" role="alert">
          {asking.unsent}
        </p>
      )}
      <div className="row">
        {operations.length > 1 && (
          <label className="operation">
            {words.operation}{' '}
            <select
              className="sel"
              value={typed.operation ?? ''}
              onChange={(event) => onOperation(event.currentTarget.value)}
            >
              {operations.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="btn" aria-disabled={asking.isRunning} onClick={onRun}>
          {asking.isRunning ? words.running : words.run}
        </button>
        <CopyCurl text={() => curlText(asking, typed)} />
      </div>
    </>
  );
}

function curlText(asking: Asking, typed: TypedQuestion): string | null {
  const question = asking.question(typed);
  return question && curlOf(question, location.origin);
}

/** What is wrong, each by its place, and the way there. */
function Marks({
  marks,
  onLead,
}: {
  readonly marks: readonly Mark[];
  readonly onLead: (mark: Mark) => void;
}) {
  const words = useWords();
  return (
    <ul className="marks" aria-label={words.errors} aria-live="polite" hidden={marks.length === 0}>
      {marks.slice(0, marksAtMost).map((mark) => (
        <li key={`${mark.line} ${mark.column} ${mark.message}`}>
          <button type="button" className="linkish" onClick={() => onLead(mark)}>
            {words.atLine({ line: mark.line, column: mark.column })}
          </button>
          <span>{mark.message}</span>
        </li>
      ))}
    </ul>
  );
}

const marksAtMost = 5;

/** Puts the question on the clipboard as a line for a terminal. */
function CopyCurl({ text }: { readonly text: () => string | null }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const line = text();
    if (line !== null) await navigator.clipboard.writeText(line).then(() => setCopied(true), ignoreRefusal);
  };
  return (
    <>
      <button type="button" className="linkish" onClick={() => void copy()}>
        {words.curl}
      </button>
      <span role="status">{isCopied && words.copied}</span>
    </>
  );
}

/** A browser that gives no clipboard leaves everything as it is. */
function ignoreRefusal(): void {}
