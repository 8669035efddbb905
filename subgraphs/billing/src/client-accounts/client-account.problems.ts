import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a command on a company's account. */
export const clientAccountProblems = defineProblems('billing', {
  CLIENT_ACCOUNT_STEP_TAKEN: {
    description:
      'The account already stands where the command would bring it; nothing happened a second time.',
    fr: 'Ce compte est déjà au statut « {status} ». Rien de plus ne se passe.',
    de: 'Dieses Konto hat bereits den Status «{status}». Es geschieht nichts weiter.',
    it: 'Questo conto ha già lo stato «{status}». Non succede altro.',
    en: 'This account already has the status “{status}”. Nothing more happens.',
  },
  CLIENT_ACCOUNT_STEP_NOT_OPEN: {
    description: 'The account is in a state from which the command is not possible.',
    fr: "Ce compte est au statut « {status} » : cette action n'est pas possible.",
    de: 'Dieses Konto hat den Status «{status}»: Dieser Schritt ist nicht möglich.',
    it: 'Questo conto ha lo stato «{status}»: questa azione non è possibile.',
    en: 'This account has the status “{status}”: this step is not possible.',
  },
  CLIENT_ACCOUNT_REASON_TOO_SHORT: {
    description:
      'The company reads the reason for which its account is stopped: a word alone does not tell it.',
    fr: 'Expliquez le motif en {limit} caractères au moins : l’entreprise le lira.',
    de: 'Begründen Sie in mindestens {limit} Zeichen: Das Unternehmen liest es.',
    it: "Spieghi il motivo in almeno {limit} caratteri: l'impresa lo leggerà.",
    en: 'Explain the reason in at least {limit} characters: the company will read it.',
  },
  COUNTRY_CODE_MALFORMED: {
    description: 'A country is not written as its two letters in ISO 3166-1.',
    fr: 'Indiquez le pays par ses deux lettres, par exemple CH ou FR.',
    de: 'Geben Sie das Land mit zwei Buchstaben an, zum Beispiel CH oder FR.',
    it: 'Indichi il Paese con due lettere, per esempio CH o FR.',
    en: 'Enter the country by its two letters, for example CH or FR.',
  },
});
