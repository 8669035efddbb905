import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const de: Widened<typeof fr> = {
  optional: 'freiwillig',
  toCorrect: 'zu korrigieren',
  toCheck: 'zu prüfen',
  error: 'Fehler: ',
  show: 'Anzeigen',
  hide: 'Verbergen',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  passwordShown: 'Ihr Passwort wird angezeigt.',
  passwordHidden: 'Ihr Passwort ist verborgen.',
  passwordAgain: 'Ihr Passwort',
  passwordAgainMeans: 'Zur Sicherheit nochmals.',
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  neighbours: 'Schweiz und Nachbarländer',
  otherCountries: 'Andere Länder',
};
