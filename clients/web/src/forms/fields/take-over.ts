import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { controlId } from './field.tsx';

/** The line of a field that has come in the place of a plainer one, and whether somebody stood in that one. */
export interface TakenOver {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly wasStoodIn: boolean;
}

/** Keeps who is in a field already in it, the caret where it was, when the field's own code comes a moment later. */
export function useTakeOver(name: string): TakenOver {
  const input = useRef<HTMLInputElement>(null);
  const [caret] = useState(() => caretIn(controlId(name)));
  useLayoutEffect(() => {
    if (caret === null) return;
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(caret, caret);
  }, [caret]);
  return { input, wasStoodIn: caret !== null };
}

/** Read while the plainer field is still on the page. */
function caretIn(id: string): number | null {
  const element = document.activeElement;
  return element instanceof HTMLInputElement && element.id === id ? element.selectionStart : null;
}
