import { useEffect, useRef } from 'react';
import { areShortcutsOn } from './shortcut-preference.ts';

/** What a letter does on this page. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single keys, for people who treat claims all day. They rest while something is typed, while a menu or a window is open, with a
 * modifier, and when the person has switched them off (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[event.key.toLowerCase()];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      if (event.key !== '?' && !areShortcutsOn()) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(taken) !== null;
}

/** Where letters are typed, or belong to a menu or a window. A radio button and a box to tick take none. */
const taken = [
  'input:not([type="radio"], [type="checkbox"])',
  'select',
  'textarea',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
].join();
