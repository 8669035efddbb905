import type { EditorView } from '@codemirror/view';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { useRef, useState } from 'react';
import { AnswerPanel } from './answer-panel.tsx';
import type { Credential } from './ask.ts';
import { askedIn } from './asked.ts';
import { DocsPanel } from './docs-panel.tsx';
import { examplesFor } from './examples.ts';
import { type PartName, Parts } from './parts.tsx';
import { QueryPanel } from './query-panel.tsx';
import { useWords } from './spoken.ts';
import { useRun } from './use-run.ts';

interface WorkspaceProps {
  readonly schema: GraphQLSchema;
  readonly credential: Credential;
  /** Whose history this is; null when it is kept in the page alone. */
  readonly holder: string | null;
}

/** The three parts: what is asked, what came back, what there is to ask. */
export function Workspace({ schema, credential, holder }: WorkspaceProps) {
  const words = useWords();
  const [examples] = useState(() => examplesFor(schema));
  const [asked] = useState(() => askedIn(location.hash));
  const [query, setQuery] = useState(asked?.query ?? examples[0]?.[1] ?? '');
  const [variables, setVariables] = useState(asked?.variables ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const [part, setPart] = useState<PartName>('query');
  const [said, setSaid] = useState('');
  const editor = useRef<EditorView | null>(null);
  const asking = useRun(credential, holder, editor);
  const operations = operationsOf(query);
  const operation =
    operations.length < 2 ? null : (operations.find((one) => one === chosen) ?? operations[0] ?? null);
  const typed = { query, variables, operation };

  async function run(): Promise<void> {
    if (await asking.run(typed)) setPart('answer');
  }

  return (
    <>
      <p className="sr" role="status">
        {said}
      </p>
      <Parts
        names={{ query: words.query, answer: words.answer, docs: words.documentation }}
        shown={part}
        onShow={setPart}
      >
        {{
          query: (
            <QueryPanel
              schema={schema}
              editor={editor}
              typed={typed}
              examples={examples}
              operations={operations}
              asking={asking}
              onQuery={setQuery}
              onVariables={setVariables}
              onOperation={setChosen}
              onRun={() => void run()}
            />
          ),
          answer: (
            <AnswerPanel
              answer={asking.answer}
              asked={asking.answered}
              isRunning={asking.isRunning}
              isSession={holder !== null}
            />
          ),
          docs: (
            <DocsPanel
              schema={schema}
              query={query}
              editor={editor}
              mayCommand={credential.kind === 'PROGRAM'}
              onInserted={(name) => {
                setPart('query');
                setSaid(words.inserted({ name }));
              }}
            />
          ),
        }}
      </Parts>
    </>
  );
}

/** The names of the operations in a text; none as long as it cannot be read. */
function operationsOf(query: string): readonly string[] {
  try {
    return parse(query).definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [],
    );
  } catch {
    return [];
  }
}
