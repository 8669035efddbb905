import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  byName: 'The beginning of either name',
  open: 'Show the list',
  searching: 'Searching…',
  none: say<{ text: string }>('No name begins with “{text}”'),
  failed: 'The search got no answer. Open the list again to retry.',
  more: 'Type a name to find the others.',
  born: say<{ day: string }>('Born {day}'),
  notShown: 'The name of the chosen person could not be loaded.',
  again: 'Try again',
};
