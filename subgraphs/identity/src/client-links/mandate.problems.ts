import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** Why a mandate is not given. */
export const mandateProblems = defineProblems('identity', {
  MANDATE_REQUIRED: {
    description:
      'The client has no SEPA mandate in force, and `acceptsMandate` is not true: read `sepaMandateText` and accept it.',
    fr: 'Lisez le mandat de prélèvement SEPA et acceptez-le : sans lui, le prestataire ne peut pas vous adresser de demande de paiement.',
    de: 'Lesen Sie das SEPA-Lastschriftmandat und nehmen Sie es an: Ohne dieses kann der Dienstleister Ihnen keine Zahlungsanfrage stellen.',
    it: 'Legga il mandato di addebito diretto SEPA e lo accetti: senza di esso il prestatore non può inviarle richieste di pagamento.',
    en: 'Read the SEPA direct debit mandate and accept it: without it the provider cannot send you a payment request.',
  },
  MANDATE_TEXT_NOT_IN_FORCE: {
    description:
      '`mandateVersion` names no edition of the mandate that is in force today: read `sepaMandateText` again.',
    fr: "Ce texte du mandat n'est pas celui en vigueur. Rechargez la page pour lire celui qui l'est.",
    de: 'Dieser Text des Mandats ist nicht der geltende. Laden Sie die Seite neu, um den geltenden zu lesen.',
    it: 'Questo testo del mandato non è quello in vigore. Ricarichi la pagina per leggere quello valido.',
    en: 'This text of the mandate is not the one in force. Reload the page to read the one that is.',
  },
});
