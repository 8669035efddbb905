import type { EditorView } from '@codemirror/view';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { DocsResults } from './docs-results.tsx';
import { DocsType } from './docs-type.tsx';
import { fieldText } from './field-text.ts';
import { insertRoot } from './insert-root.ts';
import { useWords } from './spoken.ts';

interface DocsPanelProps {
  readonly schema: GraphQLSchema;
  readonly query: string;
  readonly editor: RefObject<EditorView | null>;
  /** Whether mutations are for this caller: a person's own text only reads. */
  readonly mayCommand: boolean;
  readonly onInserted: (name: string) => void;
}

/** What there is to ask: from the roots through the types, or by a name. */
export function DocsPanel({ schema, query, editor, mayCommand, onInserted }: DocsPanelProps) {
  const words = useWords();
  const [way, setWay] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | undefined>(undefined);
  const name = way.at(-1);
  const type = name === undefined ? null : (schema.getType(name) ?? null);
  // Whoever goes on to a type reads on there.
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    heading.current?.focus();
  }, [name]);

  function goTo(next: string): void {
    setTyped('');
    const known = way.indexOf(next);
    setWay(known < 0 ? [...way, next] : way.slice(0, known + 1));
  }

  function insert(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): void {
    const view = editor.current;
    if (view === null) return;
    const operation = operationOf(schema, parent);
    const { at, text } = operation
      ? insertRoot(query, operation, (indent) => fieldText(field, indent))
      : { at: view.state.selection.main.head, text: fieldText(field, indentAt(view)) };
    view.dispatch({
      changes: { from: at, insert: text },
      selection: { anchor: at + text.length },
      scrollIntoView: true,
    });
    onInserted(field.name);
    view.focus();
  }

  const mayInsert = (parent: GraphQLNamedType) => mayCommand || parent !== schema.getMutationType();
  const roots = [
    [words.queries, schema.getQueryType()],
    [words.mutations, schema.getMutationType()],
  ] as const;
  return (
    <>
      <search className="field">
        <label htmlFor="docs-search">{words.search}</label>
        <input
          className="in"
          id="docs-search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </search>
      {typed.trim() !== '' ? (
        <DocsResults schema={schema} typed={typed} onGo={goTo} />
      ) : (
        <>
          {way.length > 0 && (
            <nav className="way" aria-label={words.documentation}>
              <button type="button" className="linkish" onClick={() => setWay([])}>
                {words.roots}
              </button>
              {way.slice(0, -1).map((step) => (
                <button key={step} type="button" className="linkish" onClick={() => goTo(step)}>
                  {step}
                </button>
              ))}
            </nav>
          )}
          <h3 ref={heading} tabIndex={-1}>
            {type?.name ?? words.roots}
          </h3>
          {type ? (
            <DocsType type={type} schema={schema} onGo={goTo} onInsert={mayInsert(type) ? insert : null} />
          ) : (
            <ul className="roots">
              {roots.map(
                ([title, root]) =>
                  root && (
                    <li key={root.name}>
                      <button type="button" className="linkish" onClick={() => goTo(root.name)}>
                        {title}
                      </button>
                      <span className="meta">{Object.keys(root.getFields()).length}</span>
                    </li>
                  ),
              )}
            </ul>
          )}
        </>
      )}
    </>
  );
}

function operationOf(schema: GraphQLSchema, parent: GraphQLNamedType): 'query' | 'mutation' | null {
  if (parent === schema.getQueryType()) return 'query';
  return parent === schema.getMutationType() ? 'mutation' : null;
}

/** How far the line of the cursor is indented. */
function indentAt({ state }: EditorView): string {
  return /^\s*/.exec(state.doc.lineAt(state.selection.main.head).text)?.[0] ?? '';
}
