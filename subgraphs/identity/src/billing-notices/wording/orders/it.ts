import type { OrderWording } from '../../billing.wording.ts';

export const it: OrderWording = {
  signature: 'Ufficio cantonale della popolazione e delle migrazioni',
  footer: [
    'Un problema tecnico? e-demarches@etat.ge.ch o 0840 235 235 (tariffa locale).',
    'Office cantonal de la population et des migrations (OCPM), Ginevra.',
    'Non chiediamo mai la sua password né il suo codice per email.',
  ],
  numbers: {
    ORDER: 'Ordinazione n.',
    INVOICE: 'Fattura n.',
    CREDIT: 'Nota di credito n.',
    CASE: 'Incarto n.',
    ACCOUNT: 'Conto cliente',
  },
  facts: {
    company: 'Impresa',
    orderedBy: 'Ordinata da',
    month: 'Mese',
    total: 'Totale, IVA inclusa',
    amount: 'Importo',
    payment: 'Pagamento',
    writtenOn: 'Emesso il',
    dueOn: 'Da pagare fino al',
  },
  payments: { ORDER_CONFIRMED: 'Pagata con la carta', ORDER_ON_ACCOUNT: 'Sulla fattura mensile' },
  letters: {
    ORDER_CONFIRMED: {
      subject: "Ricevuta dell'ordinazione {number}",
      preview: 'Il suo pagamento con la carta è convalidato.',
      heading: 'Pagata: ecco la sua ricevuta',
      opening: [
        "Il suo pagamento con la carta è convalidato. L'ordinazione è definitiva: la tassa resta dovuta e non è rimborsata.",
        "I documenti ordinati arrivano per posta. I termini, indicativi, sono sulla pagina dell'ordinazione.",
      ],
      action: "Seguire l'ordinazione",
      hint: 'Conservi questa email: vale come ricevuta.',
      closing: [
        "Le tasse sono fissate dal regolamento RDROCPMC (RS Ge F 2 20.08) e riscosse in anticipo; includono l'imposta sul valore aggiunto (IVA).",
      ],
    },
    ORDER_ON_ACCOUNT: {
      subject: 'Ordinazione {number} confermata, sulla fattura mensile',
      preview: 'Figurerà sulla prossima fattura mensile.',
      heading: 'Ordinazione confermata',
      opening: [
        "La sua ordinazione è confermata, sul conto cliente dell'impresa. È definitiva: la tassa resta dovuta, anche in caso di rifiuto o di ritiro.",
        'Figurerà sulla fattura mensile e sul riepilogo delle domande presentate online.',
      ],
      action: "Seguire l'ordinazione",
      hint: 'Conservi questa email: vale come conferma.',
      closing: [
        "Le tasse sono fissate dal regolamento RDROCPMC (RS Ge F 2 20.08); includono l'imposta sul valore aggiunto (IVA).",
      ],
    },
    ORDER_NOT_PAID: {
      subject: "Il pagamento dell'ordinazione {number} non è riuscito",
      preview: "Nulla è stato addebitato: l'ordinazione attende.",
      heading: 'Il pagamento non è riuscito',
      opening: [
        'Il pagamento con la carta non è riuscito e nulla è stato addebitato. La sua ordinazione attende: può pagarla di nuovo o annullarla.',
      ],
      action: "Pagare l'ordinazione",
    },
    ORDER_EXPIRED: {
      subject: "L'ordinazione {number} è scaduta",
      preview: 'Nulla è stato addebitato.',
      heading: "L'ordinazione è scaduta",
      opening: [
        "L'ordinazione non è stata pagata in tempo e non sarà trattata. Nulla è stato addebitato. Se ha ancora bisogno di questi documenti, li ordini di nuovo.",
      ],
      action: "Vedere l'ordinazione",
    },
    ORDER_DELIVERED: {
      subject: "L'ordinazione {number} è spedita",
      preview: 'Le arriva per posta.',
      heading: "L'ordinazione è spedita",
      opening: ["I documenti ordinati sono partiti per posta, all'indirizzo dell'ordinazione."],
      action: "Vedere l'ordinazione",
    },
    ORDER_RETURNED: {
      subject: "L'ordinazione {number} è tornata all'ufficio",
      preview: 'La posta non ha potuto consegnarla: ecco che cosa fare.',
      heading: 'Il suo invio è tornato',
      opening: ["La posta non ha potuto consegnare l'invio, che è tornato all'ufficio. Ecco che cosa fare:"],
      action: "Vedere l'ordinazione",
    },
    ORDER_WITHDRAWN: {
      subject: "L'ordinazione {number} è ritirata",
      preview: 'La tassa resta dovuta e non è rimborsata.',
      heading: "L'ordinazione è ritirata",
      opening: [
        "L'ordinazione è ritirata e non sarà più trattata. Era definitiva: la tassa resta dovuta e non è rimborsata (condizioni generali, cifre 3 e 5).",
      ],
      action: "Vedere l'ordinazione",
    },
    ORDER_REFUSED: {
      subject: "Decisione sull'ordinazione {number}",
      preview: "L'ufficio rifiuta la prestazione e gliene indica il motivo.",
      heading: "L'ufficio rifiuta la prestazione",
      opening: [
        "Le condizioni della prestazione non sono adempiute: l'ufficio non la fornisce. Ecco la sua decisione:",
      ],
      action: "Vedere l'ordinazione",
      closing: ['La tassa resta dovuta, anche in caso di rifiuto (condizioni generali, cifre 3 e 5).'],
    },
    ORDER_REFUNDED: {
      subject: "L'ordinazione {number} è rimborsata",
      preview: "L'ufficio rimborsa la carta che l'ha pagata.",
      heading: "L'ordinazione è rimborsata",
      opening: [
        "Il servizio finanziario rimborsa la sua ordinazione, sulla carta che l'ha pagata. Secondo la banca, l'importo appare qualche giorno dopo.",
      ],
      action: "Vedere l'ordinazione",
    },
    ORDER_CREDITED: {
      subject: "L'ordinazione {number} è accreditata",
      preview: 'Il servizio finanziario ha emesso una nota di credito.',
      heading: 'È emessa una nota di credito',
      opening: [
        "Il servizio finanziario ha emesso una nota di credito per un'ordinazione della sua impresa. È dedotta dalla prossima fattura mensile. Ecco il motivo:",
      ],
      action: "Vedere l'ordinazione",
    },
  },
};
