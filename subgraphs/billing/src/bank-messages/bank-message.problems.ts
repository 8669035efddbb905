import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a message of the bank. */
export const bankMessageProblems = defineProblems('billing', {
  BANK_MESSAGE_UNREADABLE: {
    description:
      'The file is no pain.002 or camt.054 that can be read: not well-formed, not UTF-8, with a DOCTYPE, or another message.',
    fr: "Ce fichier n'est pas un message pain.002 ou camt.054 lisible. Demandez-le à nouveau à la banque.",
    de: 'Diese Datei ist keine lesbare Meldung pain.002 oder camt.054. Verlangen Sie sie bei der Bank neu.',
    it: 'Questo file non è un messaggio pain.002 o camt.054 leggibile. Lo richieda di nuovo alla banca.',
    en: 'This file is no readable pain.002 or camt.054 message. Ask the bank for it again.',
  },
  BANK_MESSAGE_TOO_LARGE: {
    description: 'The file has more than 5 MiB.',
    fr: 'Ce fichier dépasse 5 Mio. Demandez à la banque des fichiers par jour.',
    de: 'Diese Datei ist grösser als 5 MiB. Verlangen Sie bei der Bank Dateien pro Tag.',
    it: 'Questo file supera 5 MiB. Chieda alla banca file giornalieri.',
    en: 'This file has more than 5 MiB. Ask the bank for daily files.',
  },
  BANK_MESSAGE_KNOWN: {
    description: 'The same file was read before; nothing happened a second time.',
    fr: 'Ce fichier a déjà été lu. Rien de plus ne se passe.',
    de: 'Diese Datei wurde bereits gelesen. Es geschieht nichts weiter.',
    it: 'Questo file è già stato letto. Non succede altro.',
    en: 'This file was already read. Nothing more happens.',
  },
  BANK_MESSAGE_OTHER_ACCOUNT: {
    description: 'The message speaks of an account that is none of the office.',
    fr: "Ce fichier concerne un autre compte que celui de l'office.",
    de: 'Diese Datei betrifft ein anderes Konto als jenes des Amts.',
    it: "Questo file riguarda un conto diverso da quello dell'ufficio.",
    en: 'This file is about another account than the office’s.',
  },
});
