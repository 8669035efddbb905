import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  byName: 'Anfang von Name oder Vorname',
  open: 'Liste anzeigen',
  searching: 'Suche läuft …',
  none: say<{ text: string }>('Kein Name beginnt mit «{text}»'),
  failed: 'Die Suche hat keine Antwort erhalten. Öffnen Sie die Liste nochmals, um es erneut zu versuchen.',
  more: 'Geben Sie einen Namen ein, um die anderen zu finden.',
  born: say<{ day: string }>('Geburt: {day}'),
  notShown: 'Der Name der gewählten Person konnte nicht geladen werden.',
  again: 'Erneut versuchen',
};
