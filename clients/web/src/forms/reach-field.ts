import { useLayoutEffect, useMemo, useState } from 'react';
import { controlId } from './fields/field.tsx';

/** Where the page shows a field that the focus can go to. */
export interface Place {
  readonly field: string;
  /** What the page calls the entry that it stands in, « Trajet 2 »; null outside of entries. */
  readonly entry: string | null;
}

/**
 * The fields that the focus can go to, in the order of the page. An entry may unfold because of its problem, so they are looked
 * for once the page stands.
 */
export function usePlaces(fields: readonly string[]): readonly Place[] {
  const [found, setFound] = useState('[]');
  useLayoutEffect(() => {
    setFound(JSON.stringify(placesOf(fields)));
  });
  return useMemo(() => JSON.parse(found), [found]);
}

function placesOf(fields: readonly string[]): readonly Place[] {
  return [...new Set(fields)]
    .flatMap((field) => {
      const control = nearestControl(field);
      return control ? [{ field, control }] : [];
    })
    .sort((one, other) => inPageOrder(one.control, other.control))
    .map(({ field, control }) => ({ field, entry: entryOf(control) }));
}

function inPageOrder(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function entryOf(control: HTMLElement): string | null {
  const name = control.closest('.entry[aria-labelledby]')?.getAttribute('aria-labelledby');
  return (name && document.getElementById(name)?.textContent) || null;
}

/** The control of a field, or of what it is a part of: `trips-0-startDate`, then `trips-0`, then `trips`. */
export function nearestControl(field: string): HTMLElement | null {
  for (let name = field; name !== ''; name = name.replace(/(^|-)[^-]*$/, '')) {
    const control = document.getElementById(controlId(name));
    if (control) return control;
  }
  return null;
}
