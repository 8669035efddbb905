import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** Why a password is refused: a new one, and the one that is asked again. */
export const passwordProblems = defineProblems('identity', {
  PASSWORD_TOO_SHORT: {
    description: 'A password has at least 12 characters.',
    fr: "Choisissez un mot de passe d'au moins 12 caractères ; une phrase que vous seul connaissez convient bien.",
    de: 'Wählen Sie ein Passwort mit mindestens 12 Zeichen; ein Satz, den nur Sie kennen, eignet sich gut.',
    it: 'Scelga una password di almeno 12 caratteri; una frase che solo lei conosce va bene.',
    en: 'Choose a password of at least 12 characters; a sentence that only you know does well.',
  },
  PASSWORD_TOO_LONG: {
    description: 'A password has at most 200 characters.',
    fr: 'Choisissez un mot de passe de 200 caractères au plus.',
    de: 'Wählen Sie ein Passwort mit höchstens 200 Zeichen.',
    it: 'Scelga una password di 200 caratteri al massimo.',
    en: 'Choose a password of at most 200 characters.',
  },
  PASSWORD_KNOWN: {
    description:
      'The password is known from a leak, alone, repeated or with a few digits or signs around it.',
    fr: 'Ce mot de passe figure dans des listes de mots de passe volés. Choisissez-en un autre.',
    de: 'Dieses Passwort steht in Listen gestohlener Passwörter. Wählen Sie ein anderes.',
    it: "Questa password figura in elenchi di password rubate. Ne scelga un'altra.",
    en: 'This password is on lists of stolen passwords. Choose another one.',
  },
  PASSWORD_IS_EMAIL: {
    description: 'The password is the e-mail address, or the part of it before the @.',
    fr: 'Le mot de passe ne peut pas être votre adresse email. Choisissez-en un autre.',
    de: 'Das Passwort darf nicht Ihre E-Mail-Adresse sein. Wählen Sie ein anderes.',
    it: "La password non può essere il suo indirizzo email. Ne scelga un'altra.",
    en: 'The password cannot be your email address. Choose another one.',
  },
  PASSWORD_WRONG: {
    description: 'The password that is asked again is not the one of the account.',
    fr: "Ce mot de passe n'est pas le bon.",
    de: 'Dieses Passwort ist nicht richtig.',
    it: 'Questa password non è corretta.',
    en: 'This password is not the right one.',
  },
});
