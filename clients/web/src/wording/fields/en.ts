import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const en: Widened<typeof fr> = {
  optional: 'optional',
  toCorrect: 'to correct',
  toCheck: 'to check',
  error: 'Error: ',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  passwordShown: 'Your password is shown.',
  passwordHidden: 'Your password is hidden.',
  passwordAgain: 'Your password',
  passwordAgainMeans: 'Asked again for safety.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  neighbours: 'Switzerland and its neighbours',
  otherCountries: 'Other countries',
};
