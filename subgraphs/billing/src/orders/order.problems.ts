import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an order. */
export const orderProblems = defineProblems('billing', {
  ORDER_EMAIL_NOT_VERIFIED: {
    description:
      "The account's email is not verified yet, so no receipt would arrive. `resendEmailVerification` sends the link once more.",
    fr: "Validez d'abord votre adresse email par le lien que vous avez reçu : la confirmation de la commande y est envoyée.",
    de: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse mit dem Link, den Sie erhalten haben: Die Bestätigung der Bestellung geht dorthin.',
    it: "Convalidi dapprima il suo indirizzo email con il link che ha ricevuto: vi sarà inviata la conferma dell'ordinazione.",
    en: 'First validate your email address with the link that you received: the confirmation of the order goes there.',
  },
  ORDER_TOO_MANY_LINES: {
    description: 'An order holds at most 20 services.',
    fr: 'Une commande compte {limit} prestations au plus. Passez-en une deuxième pour les autres.',
    de: 'Eine Bestellung umfasst höchstens {limit} Leistungen. Bestellen Sie die übrigen mit einer zweiten.',
    it: "Un'ordinazione contiene al massimo {limit} prestazioni. Per le altre ne faccia una seconda.",
    en: 'An order holds at most {limit} services. Place a second one for the others.',
  },
  ORDER_SERVICE_NOT_OFFERED: {
    description: 'There is no such service, or it is no longer offered today.',
    fr: "Cette prestation n'est pas proposée. Retirez-la de la commande.",
    de: 'Diese Leistung wird nicht angeboten. Entfernen Sie sie aus der Bestellung.',
    it: "Questa prestazione non è offerta. La tolga dall'ordinazione.",
    en: 'This service is not offered. Take it out of the order.',
  },
  ORDER_FEE_NOT_FIXED: {
    description: 'The office has not fixed the fee of the service: it cannot be ordered yet.',
    fr: "La taxe de cette prestation n'est pas fixée : elle ne peut pas encore être commandée en ligne.",
    de: 'Die Gebühr dieser Leistung ist nicht festgelegt: Sie kann noch nicht online bestellt werden.',
    it: "L'emolumento di questa prestazione non è stabilito: non può ancora essere ordinata in linea.",
    en: 'The fee of this service is not fixed: it cannot be ordered online yet.',
  },
  ORDER_POSTAGE_NOT_OFFERED: {
    description: 'One of the services cannot be sent in the chosen way, or nobody has fixed what that costs.',
    fr: 'Une des prestations ne peut pas être envoyée ainsi. Choisissez un autre envoi.',
    de: 'Eine der Leistungen kann nicht so versandt werden. Wählen Sie einen anderen Versand.',
    it: 'Una delle prestazioni non può essere inviata così. Scelga un altro invio.',
    en: 'One of the services cannot be sent in this way. Choose another postage.',
  },
  ORDER_TERMS_NOT_ACCEPTED: {
    description: 'A text in force was accepted neither with the order nor before. `termsToAccept` names it.',
    fr: 'Acceptez les conditions générales et les conditions des e-démarches pour commander.',
    de: 'Nehmen Sie die Allgemeinen Bedingungen und die Bedingungen der E-Démarches an, um zu bestellen.',
    it: 'Accetti le condizioni generali e le condizioni delle e-démarches per ordinare.',
    en: 'Accept the general terms and the terms of the e-démarches to order.',
  },
  TERMS_CHANGED: {
    description:
      'The version that was accepted is not in force (any more). Read the one in force, and accept that.',
    fr: 'Ces conditions ont changé. Lisez la nouvelle version, puis acceptez-la.',
    de: 'Diese Bedingungen haben sich geändert. Lesen Sie die neue Fassung, und nehmen Sie sie an.',
    it: 'Queste condizioni sono cambiate. Legga la nuova versione e la accetti.',
    en: 'These terms have changed. Read the new version, then accept it.',
  },
  ORDER_STEP_TAKEN: {
    description: 'The order stands already where the step would bring it.',
    fr: 'C’est déjà fait : cette commande est {status}.',
    de: 'Das ist schon geschehen. Stand dieser Bestellung: {status}.',
    it: 'È già fatto: questa ordinazione è {status}.',
    en: 'This is done already: the order is {status}.',
  },
  ORDER_STEP_NOT_OPEN: {
    description: 'The step can’t be taken from where the order stands.',
    fr: 'Ce n’est pas possible : cette commande est {status}.',
    de: 'Das ist nicht möglich. Stand dieser Bestellung: {status}.',
    it: 'Non è possibile: questa ordinazione è {status}.',
    en: 'This is not possible: the order is {status}.',
  },
  ORDER_OF_ONESELF: {
    description: 'Nobody treats his own order (art. 15 LPA): a colleague does.',
    fr: "C'est votre propre commande : un ou une collègue doit s'en occuper.",
    de: 'Das ist Ihre eigene Bestellung: Jemand anderes im Team muss sich darum kümmern.',
    it: 'È una sua ordinazione: deve occuparsene una collega o un collega.',
    en: 'This is your own order: a colleague must see to it.',
  },
  ORDER_DECISION_TOO_SHORT: {
    description: 'A decision of refusal has at least 10 characters.',
    fr: 'Motivez la décision en {limit} caractères au moins.',
    de: 'Begründen Sie die Verfügung mit mindestens {limit} Zeichen.',
    it: 'Motivi la decisione con almeno {limit} caratteri.',
    en: 'Give the reasons of the decision in at least {limit} characters.',
  },
});
