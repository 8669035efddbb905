import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of closing a month. */
export const closingProblems = defineProblems('billing', {
  MONTH_NOT_ENDED: {
    description: 'The month has not ended in Geneva: orders of it may still come.',
    fr: "Ce mois n'est pas terminé : il peut être clôturé dès le premier jour du mois suivant.",
    de: 'Dieser Monat ist noch nicht zu Ende: Er kann ab dem ersten Tag des folgenden Monats abgeschlossen werden.',
    it: 'Questo mese non è terminato: può essere chiuso dal primo giorno del mese seguente.',
    en: 'This month has not ended: it can be closed from the first day of the next month.',
  },
  MONTH_MALFORMED: {
    description: 'A month is not written as its year and number: `2026-10`.',
    fr: 'Indiquez le mois par son année et son numéro, par exemple 2026-10.',
    de: 'Geben Sie den Monat mit Jahr und Nummer an, zum Beispiel 2026-10.',
    it: 'Indichi il mese con anno e numero, per esempio 2026-10.',
    en: 'Enter the month by its year and number, for example 2026-10.',
  },
  CLOSING_WITHOUT_ACCOUNT: {
    description: 'No account is set up that invoices could be paid on (INVOICE_ACCOUNT_IBAN).',
    fr: "Aucun compte n'est configuré pour recevoir le paiement des factures. Adressez-vous à l'exploitation.",
    de: 'Es ist kein Konto eingerichtet, auf das Rechnungen bezahlt werden können. Wenden Sie sich an den Betrieb.',
    it: "Nessun conto è configurato per ricevere il pagamento delle fatture. Si rivolga all'esercizio.",
    en: 'No account is set up on which invoices can be paid. Turn to operations.',
  },
});
