import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with form 318.632 as a whole. */
export const otherInvoiceProblems = defineProblems('invoices', {
  CLAIM_WITHOUT_LINES: {
    description: 'The invoice has no line.',
    fr: 'Ajoutez au moins une prestation.',
    de: 'Fügen Sie mindestens eine Leistung hinzu.',
    it: 'Aggiunga almeno una prestazione.',
    en: 'Add at least one service.',
  },
  CLAIM_TOO_MANY_LINES: {
    description: 'The invoice has more lines than one claim takes.',
    fr: 'Une demande accepte {limit} prestations au plus ; celle-ci en a {count}. Envoyez plusieurs demandes.',
    de: 'Ein Gesuch fasst höchstens {limit} Leistungen; dieses hat {count}. Senden Sie mehrere Gesuche.',
    it: 'Una domanda accetta al massimo {limit} prestazioni; questa ne ha {count}. Invii più domande.',
    en: 'A claim takes at most {limit} services; this one has {count}. Send several claims.',
  },
});
