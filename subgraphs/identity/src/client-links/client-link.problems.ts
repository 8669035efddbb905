import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** Why a client can't take a step with a link. It is answered beside, as it stands. */
export const clientLinkProblems = defineProblems('identity', {
  LINK_NOT_WAITING: {
    description:
      'The link waits for no answer of this client: it was answered otherwise, ended or blocked. `clientLink` says where it stands.',
    fr: "Cette mise en relation n'attend plus de réponse. Rechargez la page pour voir où elle en est.",
    de: 'Diese Verbindung wartet auf keine Antwort mehr. Laden Sie die Seite neu, um ihren Stand zu sehen.',
    it: 'Questo collegamento non attende più risposta. Ricarichi la pagina per vedere a che punto è.',
    en: 'This link is no longer waiting for an answer. Reload the page to see where it stands.',
  },
  LINK_NOT_ACTIVE: {
    description: 'The link was never active, or was refused: there is nothing to end.',
    fr: "Cette mise en relation n'est pas active, vous ne pouvez pas y mettre fin. Rechargez la page pour voir où elle en est.",
    de: 'Diese Verbindung ist nicht aktiv: Es gibt nichts zu beenden. Laden Sie die Seite neu, um ihren Stand zu sehen.',
    it: "Questo collegamento non è attivo: non c'è nulla da terminare. Ricarichi la pagina per vedere a che punto è.",
    en: 'This link is not active: there is nothing to end. Reload the page to see where it stands.',
  },
});
