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
  SUPPLIER_REFERENCE_REQUIRED: {
    description: 'The supplier is paid on a QR-IBAN, which takes payments with a QR reference only.',
    fr: 'Cet IBAN est un QR-IBAN : indiquez aussi la référence à 27 chiffres qui figure sur la facture.',
    de: 'Das ist eine QR-IBAN: Geben Sie auch die Referenz mit 27 Ziffern an, die auf der Rechnung steht.',
    it: 'Questo è un QR-IBAN: indichi anche il riferimento di 27 cifre che figura sulla fattura.',
    en: 'This is a QR-IBAN: enter the reference of 27 digits on the invoice as well.',
  },
  SUPPLIER_REFERENCE_DOES_NOT_FIT: {
    description:
      'A QR-IBAN goes with a QR reference of 27 digits, any other account with one that begins with RF.',
    fr: "La référence ne va pas avec l'IBAN : un QR-IBAN demande 27 chiffres, un IBAN ordinaire une référence qui commence par RF. Comparez les deux avec la facture.",
    de: 'Die Referenz passt nicht zur IBAN: Eine QR-IBAN verlangt 27 Ziffern, eine gewöhnliche IBAN eine Referenz, die mit RF beginnt. Vergleichen Sie beide mit der Rechnung.',
    it: "Il riferimento non corrisponde all'IBAN: un QR-IBAN vuole 27 cifre, un IBAN ordinario un riferimento che comincia con RF. Confronti entrambi con la fattura.",
    en: 'The reference does not go with the IBAN: a QR-IBAN wants 27 digits, an ordinary IBAN a reference that begins with RF. Compare both with the invoice.',
  },
});
