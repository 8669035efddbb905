import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';
import { looks } from './editor-looks.ts';
import type { Mark } from './editor-parts.ts';

interface EditorProps {
  /** What stands in it when it opens. From then on the text is the editor's own: it tells what is written, and `replaceText` replaces it. */
  readonly text: string;
  readonly onChange?: (text: string) => void;
  /** What it holds, for the ear. */
  readonly label: string;
  readonly describedBy?: string;
  /** Read once, when the editor opens. */
  readonly parts: Extension;
  /** Gets the open editor, to lead into it and to write there. */
  readonly view?: RefObject<EditorView | null>;
}

/** A text with colours and help. */
export function Editor({ text, onChange, label, describedBy, parts, view: shown }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const tell = useRef(onChange);
  tell.current = onChange;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor lives as long as its place.
  useEffect(() => {
    if (place.current === null) return;
    const attributes = { 'aria-label': label, ...(describedBy && { 'aria-describedby': describedBy }) };
    const view = new EditorView({
      parent: place.current,
      doc: text,
      extensions: [
        parts,
        looks,
        EditorView.contentAttributes.of(attributes),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) tell.current?.(update.state.doc.toString());
        }),
      ],
    });
    if (shown) shown.current = view;
    return () => view.destroy();
  }, []);

  return <div className="editor" ref={place} />;
}

/** Writes another text in the place of what stands there: one step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

/** Leads into the text, to a line and column as people count them. */
export function leadTo(view: EditorView, { line, column }: Pick<Mark, 'line' | 'column'>): void {
  const at = offsetOf(view, { line, column });
  view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
  view.focus();
}

/** Marks what the counter says is wrong, until the text is written on. */
export function showMarks(view: EditorView, marks: readonly Mark[]): void {
  const diagnostics = marks.map((mark): Diagnostic => {
    const from = offsetOf(view, mark);
    const word = view.state.wordAt(from);
    return { from, to: word?.to ?? from, severity: 'error', message: mark.message };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function offsetOf(view: EditorView, { line, column }: Pick<Mark, 'line' | 'column'>): number {
  const { doc } = view.state;
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + column - 1, found.to);
}
