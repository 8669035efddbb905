import { defineProblems } from './problem.ts';

/** What stands in the way of a provider, where it registers clients and where it asks for payments. */
export const providerProblems = defineProblems('shared', {
  PROVIDER_NOT_ADMITTED: {
    description:
      "The organisation of the program is not admitted as a provider, or is suspended. Its managers see why, and the providers' office decides.",
    fr: "Votre entreprise n'est pas admise comme prestataire, ou elle est suspendue. Adressez-vous à l'office.",
    de: 'Ihr Unternehmen ist nicht als Anbieter zugelassen oder gesperrt. Wenden Sie sich an das Amt.',
    it: "La sua impresa non è ammessa come fornitore, o è sospesa. Si rivolga all'ufficio.",
    en: 'Your company is not admitted as a provider, or is suspended. Contact the office.',
  },
  LINK_CLOSED: {
    description:
      'The client refused the link, or ended it: nothing new is asked or changed. Register the client again if he wishes so.',
    fr: "Le client a refusé ou terminé la mise en relation. S'il le souhaite, inscrivez-le à nouveau.",
    de: 'Der Kunde oder die Kundin hat die Verbindung abgelehnt oder beendet. Auf Wunsch melden Sie die Person erneut an.',
    it: 'Il cliente ha rifiutato o terminato la messa in relazione. Se lo desidera, lo iscriva di nuovo.',
    en: 'The client refused or ended the link. If he wishes so, register him again.',
  },
});
