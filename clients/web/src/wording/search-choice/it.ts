import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  byName: "L'inizio del cognome o del nome",
  open: 'Mostrare la lista',
  searching: 'Ricerca in corso…',
  none: say<{ text: string }>('Nessun nome comincia con «{text}»'),
  failed: 'La ricerca non ha ricevuto risposta. Riapra la lista per riprovare.',
  more: 'Digiti un nome per trovare gli altri.',
  born: say<{ day: string }>('Nascita: {day}'),
  notShown: 'Non è stato possibile caricare il nome della persona scelta.',
  again: 'Riprovare',
};
