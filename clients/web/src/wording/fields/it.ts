import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const it: Widened<typeof fr> = {
  optional: 'facoltativo',
  toCorrect: 'da correggere',
  toCheck: 'da verificare',
  error: 'Errore: ',
  show: 'Mostrare',
  hide: 'Nascondere',
  showPassword: 'Mostrare la password',
  hidePassword: 'Nascondere la password',
  passwordShown: 'La sua password è visibile.',
  passwordHidden: 'La sua password è nascosta.',
  passwordAgain: 'La sua password',
  passwordAgainMeans: 'Richiesta di nuovo per sicurezza.',
  previousMonth: 'Mese precedente',
  nextMonth: 'Mese successivo',
  neighbours: 'Svizzera e Paesi vicini',
  otherCountries: 'Altri Paesi',
};
