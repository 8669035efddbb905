import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** Why an account isn't closed. */
export const closingProblems = defineProblems('identity', {
  CLOSING_NOT_CONFIRMED: {
    description: 'An account is closed only when the person says that he wants it: `confirms` must be true.',
    fr: 'Confirmez que vous voulez fermer votre compte.',
    de: 'Bestätigen Sie, dass Sie Ihr Konto schliessen wollen.',
    it: 'Confermi che vuole chiudere il suo conto.',
    en: 'Confirm that you want to close your account.',
  },
  ACCOUNT_IS_LAST_MANAGER: {
    description: 'An organisation would be left without a manager.',
    fr: "Vous êtes le dernier gestionnaire d'une entreprise. Donnez ce rôle à quelqu'un d'autre, puis fermez votre compte.",
    de: 'Sie sind die letzte Verwalterin oder der letzte Verwalter eines Unternehmens. Geben Sie diese Rolle jemand anderem, dann schliessen Sie Ihr Konto.',
    it: "Lei è l'ultimo responsabile di un'impresa. Dia questo ruolo a qualcun altro, poi chiuda il suo conto.",
    en: 'You are the last manager of a company. Give this role to somebody else, then close your account.',
  },
  ACCOUNT_IS_LAST_ADMINISTRATOR: {
    description: 'An office would be left without an administrator.',
    fr: "Vous êtes la dernière personne qui administre un office. Donnez ce rôle à quelqu'un d'autre, puis fermez votre compte.",
    de: 'Sie verwalten eine Stelle als letzte Person. Geben Sie diese Rolle jemand anderem, dann schliessen Sie Ihr Konto.',
    it: "Lei è l'ultima persona che amministra un ufficio. Dia questo ruolo a qualcun altro, poi chiuda il suo conto.",
    en: 'You are the last person who administers an office. Give this role to somebody else, then close your account.',
  },
});
