/** What every field of a form may say, whatever it asks. */
export const fr = {
  optional: 'facultatif',
  toCorrect: 'à corriger',
  toCheck: 'à vérifier',
  error: 'Erreur : ',
  show: 'Afficher',
  hide: 'Masquer',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  passwordShown: 'Votre mot de passe est affiché.',
  passwordHidden: 'Votre mot de passe est masqué.',
  passwordAgain: 'Votre mot de passe',
  passwordAgainMeans: 'Redemandé par sécurité.',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  neighbours: 'Suisse et pays voisins',
  otherCountries: 'Autres pays',
} as const;
