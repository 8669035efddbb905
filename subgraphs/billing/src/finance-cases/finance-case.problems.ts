import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a case of the finance office. */
export const caseProblems = defineProblems('billing', {
  CASE_ALREADY_OPEN: {
    description: 'A case about the same invoice or order is open: write to that one.',
    fr: 'Le service financier traite déjà un cas à ce sujet : {number}. Écrivez-lui là.',
    de: 'Der Finanzdienst behandelt dazu bereits einen Fall: {number}. Schreiben Sie ihm dort.',
    it: 'Il servizio finanziario tratta già un caso in merito: {number}. Gli scriva lì.',
    en: 'The finance office already has a case about this: {number}. Write to it there.',
  },
  CASE_NOT_OPEN: {
    description: 'The case was answered or withdrawn before; nothing happened a second time.',
    fr: 'Ce cas est déjà clos. Rien de plus ne se passe.',
    de: 'Dieser Fall ist bereits abgeschlossen. Es geschieht nichts weiter.',
    it: 'Questo caso è già chiuso. Non succede altro.',
    en: 'This case is already closed. Nothing more happens.',
  },
  CASE_KIND_OF_INVOICES: {
    description:
      'Only a company can ask this, of one of its invoices: a private order has no billing address and no reminder.',
    fr: 'Cet objet concerne la facture d’une entreprise. Choisissez une facture, ou un autre objet.',
    de: 'Dieses Anliegen betrifft die Rechnung eines Unternehmens. Wählen Sie eine Rechnung oder ein anderes Anliegen.',
    it: "Questo oggetto riguarda la fattura di un'impresa. Scelga una fattura o un altro oggetto.",
    en: 'This matter is about a company’s invoice. Choose an invoice, or another matter.',
  },
  CASE_ANSWER_NOT_OPEN: {
    description:
      'A company is answered by a credit note, another address or an explanation, a private person by a refund or an explanation.',
    fr: 'Ce cas ne peut pas être réglé ainsi. Choisissez une autre réponse.',
    de: 'Dieser Fall kann so nicht erledigt werden. Wählen Sie eine andere Antwort.',
    it: 'Questo caso non può essere risolto così. Scelga un’altra risposta.',
    en: 'This case can’t be settled that way. Choose another answer.',
  },
  CASE_NOT_YOURS: {
    description: 'Only who opened a case takes it back.',
    fr: 'Seule la personne qui a ouvert ce cas peut le retirer.',
    de: 'Nur wer diesen Fall eröffnet hat, kann ihn zurückziehen.',
    it: 'Solo chi ha aperto questo caso può ritirarlo.',
    en: 'Only the person who opened this case can withdraw it.',
  },
  CASE_MESSAGES_USED_UP: {
    description: 'A case takes 100 messages.',
    fr: 'Ce cas ne prend plus de messages. Contactez le service financier.',
    de: 'Dieser Fall nimmt keine Nachrichten mehr auf. Wenden Sie sich an den Finanzdienst.',
    it: 'Questo caso non accetta altri messaggi. Contatti il servizio finanziario.',
    en: 'This case takes no more messages. Contact the finance office.',
  },
  CASE_ORDER_NOT_PAID: {
    description: 'Nothing was taken for the order: there is nothing to pay back.',
    fr: "Cette commande n'a pas été payée : rien n'a été débité.",
    de: 'Diese Bestellung wurde nicht bezahlt: Es wurde nichts belastet.',
    it: 'Questa ordinazione non è stata pagata: nulla è stato addebitato.',
    en: 'This order was not paid: nothing was charged.',
  },
});
