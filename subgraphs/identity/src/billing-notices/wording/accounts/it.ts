import type { AccountWording } from '../../billing.wording.ts';

export const it: AccountWording = {
  contact: 'Per ogni domanda sulla fatturazione, scriva al servizio finanziario: finance.ocpm@etat.ge.ch.',
  letters: {
    INVOICE_ISSUED: {
      subject: 'Fattura mensile {number}, {month}',
      preview: 'La fattura e il riepilogo delle domande presentate online sono allo sportello.',
      heading: 'La fattura mensile è pronta',
      opening: [
        'La fattura mensile della sua impresa è allo sportello, con il riepilogo delle domande presentate online in questo mese.',
      ],
      action: 'Vedere la fattura',
      other: 'Vedere il riepilogo',
      hint: 'Le sarà chiesto di accedere. La fattura si scarica anche in PDF, con il suo codice QR.',
    },
    RECAP_ISSUED: {
      subject: 'Riepilogo delle domande presentate online, {month}',
      preview: 'Il riepilogo del mese è allo sportello.',
      heading: 'Il riepilogo del mese è pronto',
      opening: ['Il riepilogo delle domande presentate online dalla sua impresa è allo sportello.'],
      action: 'Vedere il riepilogo',
    },
    INVOICE_PAID: {
      subject: 'La fattura {number} è pagata',
      preview: 'Abbiamo ricevuto il suo pagamento.',
      heading: 'La fattura è pagata',
      opening: ["Abbiamo ricevuto il pagamento di questa fattura. Non c'è più nulla da fare."],
      action: 'Vedere la fattura',
    },
    INVOICE_REMINDED: {
      subject: 'Richiamo: fattura {number}',
      preview: 'Le è concesso un nuovo termine di 20 giorni.',
      heading: 'Richiamo di fattura',
      opening: [
        'Salvo errore da parte nostra, questa fattura non è pagata e il suo termine è passato. Le è concesso un nuovo termine di 20 giorni.',
      ],
      action: 'Vedere la fattura',
      closing: [
        'Se il suo pagamento si è incrociato con questo richiamo, ignori questa email. Se contesta la fattura, apra un incarto: durante il trattamento non inviamo richiami.',
      ],
    },
    INVOICE_SUMMONED: {
      subject: 'Diffida: fattura {number}',
      preview: 'Il termine del richiamo è passato.',
      heading: 'Diffida di pagamento',
      opening: [
        'Nonostante il nostro richiamo, questa fattura non è pagata. La diffidiamo a pagarla.',
        'Senza pagamento, le ordinazioni su fattura possono essere sospese e il credito affidato al recupero. Può sempre ordinare e pagare con la carta.',
      ],
      action: 'Vedere la fattura',
      closing: ['Se il suo pagamento si è incrociato con questa diffida, ignori questa email.'],
    },
    CREDIT_NOTE_ISSUED: {
      subject: 'Nota di credito {number}',
      preview: 'Il servizio finanziario ha emesso una nota di credito.',
      heading: 'È emessa una nota di credito',
      opening: [
        'Il servizio finanziario ha emesso una nota di credito a favore della sua impresa. È sulla pagina della sua fattura.',
      ],
      action: 'Vedere la fattura',
    },
    CASE_OPENED: {
      subject: 'Incarto {number} aperto',
      preview: 'Il servizio finanziario ha ricevuto la sua domanda.',
      heading: 'La sua domanda è ricevuta',
      opening: [
        'Il servizio finanziario ha ricevuto la sua domanda e ha aperto un incarto. Riceverà una email appena risponde.',
      ],
      action: "Seguire l'incarto",
    },
    CASE_QUESTION: {
      subject: "Domanda sull'incarto {number}",
      preview: 'Il servizio finanziario ha bisogno della sua risposta.',
      heading: 'Il servizio finanziario le pone una domanda',
      opening: ['Per trattare il suo incarto, il servizio finanziario ha bisogno di sapere quanto segue:'],
      action: 'Rispondere',
    },
    CASE_ANSWERED: {
      subject: "Risposta all'incarto {number}",
      preview: 'Il servizio finanziario le ha risposto.',
      heading: 'Il servizio finanziario le risponde',
      opening: ['Ecco la risposta del servizio finanziario alla sua domanda:'],
      action: "Vedere l'incarto",
    },
    ACCOUNT_SUSPENDED: {
      subject: 'Il suo conto cliente è sospeso',
      preview: "L'ufficio gliene indica il motivo.",
      heading: 'Conto cliente sospeso',
      opening: [
        "L'ufficio ha sospeso il conto cliente della sua impresa: per il momento non può più ordinare su fattura. Ecco il motivo:",
      ],
      action: "Vedere l'accesso",
      closing: [
        'Può sempre ordinare e pagare con la carta. Le ordinazioni in corso sono trattate fino alla fine.',
      ],
    },
    ACCOUNT_REOPENED: {
      subject: 'Il suo conto cliente è riaperto',
      preview: 'La sua impresa può di nuovo ordinare su fattura.',
      heading: 'Conto cliente riaperto',
      opening: ['La sua impresa può di nuovo ordinare sulla fattura mensile.'],
      action: "Vedere l'accesso",
    },
  },
};
