import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { forEachDiagnostic, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { plainTyping } from './plain-typing.ts';

/** Something that is wrong at a place of the text. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What any text that is written here has. Tab is left alone: it leads out of the editor. */
const written: Extension = [
  plainTyping,
  lineNumbers(),
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
];

/** Ctrl+Enter sends, in each of the two editors. */
export function sending(send: () => void): Extension {
  const run = () => {
    send();
    return true;
  };
  return Prec.highest(
    keymap.of([
      { key: 'Mod-Enter', run },
      { key: 'Ctrl-Enter', run },
    ]),
  );
}

/** A query: completed, coloured and judged by the graph that the caller sees. */
export function queryParts(schema: GraphQLSchema, onMarks: (marks: readonly Mark[]) => void): Extension {
  return [written, autocompletion({ icons: false }), graphql(schema), watchMarks(onMarks)];
}

/** The variables of a query. */
export const variableParts: Extension = [written, json()];

/** An answer: to be read, searched by the browser and copied, by keyboard too. */
export const answerParts: Extension = [
  json(),
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true' }),
  keymap.of(defaultKeymap),
];

function watchMarks(onMarks: (marks: readonly Mark[]) => void): Extension {
  return EditorView.updateListener.of(({ state, transactions }) => {
    if (transactions.every(({ effects }) => effects.length === 0)) return;
    const marks: Mark[] = [];
    forEachDiagnostic(state, ({ message }, from) => {
      const line = state.doc.lineAt(from);
      marks.push({ line: line.number, column: from - line.from + 1, message });
    });
    onMarks(marks);
  });
}
