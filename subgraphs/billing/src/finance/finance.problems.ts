import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of whatever finance decides about the money of orders and invoices. */
export const financeProblems = defineProblems('billing', {
  FINANCE_OF_ONESELF: {
    description:
      'Nobody decides about the money of his own order, or of a company of which he is a member (art. 10 PA): a colleague does.',
    fr: 'Cela concerne votre propre commande ou votre entreprise : un ou une collègue doit s’en occuper.',
    de: 'Das betrifft Ihre eigene Bestellung oder Ihr Unternehmen: Jemand anderes im Team muss sich darum kümmern.',
    it: 'Riguarda una sua ordinazione o la sua impresa: deve occuparsene una collega o un collega.',
    en: 'This is about your own order or your company: a colleague must see to it.',
  },
  FINANCE_TEXT_TOO_SHORT: {
    description:
      'Somebody outside the office, or at it, has to understand the text: a word alone does not tell it.',
    fr: 'Écrivez {limit} caractères au moins dans le champ {label}.',
    de: 'Schreiben Sie mindestens {limit} Zeichen in das Feld {label}.',
    it: 'Scriva almeno {limit} caratteri nel campo {label}.',
    en: 'Write at least {limit} characters in the field {label}.',
  },
  FINANCE_AMOUNT_ZERO: {
    description: 'An amount of money has to be more than zero.',
    fr: 'Indiquez un montant supérieur à zéro.',
    de: 'Geben Sie einen Betrag über null an.',
    it: 'Indichi un importo superiore a zero.',
    en: 'Enter an amount above zero.',
  },
  FINANCE_ONE_OF_BOTH: {
    description: 'Either an invoice or an order is meant, never none and never both.',
    fr: 'Indiquez soit une facture, soit une commande.',
    de: 'Geben Sie entweder eine Rechnung oder eine Bestellung an.',
    it: "Indichi una fattura oppure un'ordinazione.",
    en: 'Name either an invoice or an order.',
  },
});
