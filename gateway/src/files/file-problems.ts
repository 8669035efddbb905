import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What the gateway refuses of a file before the subgraph is asked. */
export const fileProblems = defineProblems('gateway', {
  SESSION_REQUIRED: {
    description:
      'A file is sent and read with the session cookie alone: there is none, it has ended, or a token came with it. HTTP 401.',
    fr: 'Votre session est terminée. Connectez-vous, puis réessayez.',
    de: 'Ihre Sitzung ist beendet. Melden Sie sich an und versuchen Sie es erneut.',
    it: 'La sua sessione è terminata. Acceda, poi riprovi.',
    en: 'Your session has ended. Sign in, then try again.',
  },
  CROSS_SITE_UPLOAD: {
    description:
      'A file must be sent with an Origin that is exactly that of the counter (PUBLIC_URL). HTTP 403.',
    fr: 'Un fichier doit être envoyé depuis {limit}.',
    de: 'Eine Datei muss von {limit} aus gesendet werden.',
    it: 'Un file deve essere inviato da {limit}.',
    en: 'A file must be sent from {limit}.',
  },
  UPLOAD_WITHOUT_LENGTH: {
    description: 'The request does not say how long the file is: send Content-Length. HTTP 411.',
    fr: "La taille du fichier manque : envoyez l'en-tête Content-Length.",
    de: 'Die Grösse der Datei fehlt: Senden Sie den Header Content-Length.',
    it: "Manca la dimensione del file: invii l'intestazione Content-Length.",
    en: 'The size of the file is missing: send the header Content-Length.',
  },
  UPLOAD_TOO_LARGE: {
    description: 'The file has more bytes than a file may have: 10 MiB (10485760). HTTP 413.',
    fr: 'Ce fichier dépasse {limit} octets.',
    de: 'Diese Datei überschreitet {limit} Bytes.',
    it: 'Questo file supera {limit} byte.',
    en: 'This file has more than {limit} bytes.',
  },
  DOCUMENT_NOT_THERE: {
    description:
      'There is no such document in this session: an address is good for five minutes, and in the session that asked for it. HTTP 404.',
    fr: "Ce lien n'est plus valable. Revenez à la page précédente et ouvrez de nouveau le document.",
    de: 'Dieser Link gilt nicht mehr. Kehren Sie zur vorherigen Seite zurück und öffnen Sie das Dokument erneut.',
    it: 'Questo link non è più valido. Torni alla pagina precedente e apra di nuovo il documento.',
    en: 'This link is no longer valid. Go back to the page before, and open the document again.',
  },
});
