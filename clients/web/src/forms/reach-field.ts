import { useLayoutEffect, useState } from 'react';
import { controlId } from './fields/field.tsx';

/** The fields that the focus can go to. An entry may unfold because of its problem, so they are looked for once the page stands. */
export function useReachable(fields: readonly string[]): ReadonlySet<string> {
  const [reachable, setReachable] = useState('');
  useLayoutEffect(() => {
    setReachable(fields.filter((field) => nearestControl(field) !== null).join(' '));
  });
  return new Set(reachable.split(' '));
}

/** The control of a field, or of what it is a part of: `trips-0-startDate`, then `trips-0`, then `trips`. */
export function nearestControl(field: string): HTMLElement | null {
  for (let name = field; name !== ''; name = name.replace(/(^|-)[^-]*$/, '')) {
    const control = document.getElementById(controlId(name));
    if (control) return control;
  }
  return null;
}
