import type { ClientWording } from '../client.wording.ts';

export const it: ClientWording = {
  signature: 'Servizi alla persona',
  footer: ['Non chiediamo mai la sua password né il suo codice per email.'],
  facts: { provider: 'Fornitore', town: 'Luogo' },
  sms: {
    CLIENT_ACTIVATION: "Guichet: un fornitore l'ha iscritta. Attivi il suo conto: {link}",
    CLIENT_LINK_REQUESTED:
      'Guichet: un fornitore le chiede di essere messo in relazione con lei. Accetti o rifiuti: {link}',
  },
  letters: {
    CLIENT_ACTIVATION: {
      subject: 'Attivi il suo conto',
      preview: "Un fornitore l'ha iscritta. Il link di attivazione è valido fino al {day}.",
      heading: 'Attivi il suo conto',
      opening: [
        "Un fornitore di servizi alla persona l'ha iscritta allo sportello con questo indirizzo email. Attivi il suo conto per ricevere le sue richieste di pagamento, convalidarle o contestarle.",
        "Con l'attivazione sceglie una password, conferma il suo cellulare e accetta un mandato di addebito SEPA.",
      ],
      action: 'Attivare il mio conto',
      hint: 'Il link è valido fino al {day}. In seguito può chiederne uno nuovo allo sportello.',
      closing: ['Se non conosce questo fornitore, ignori questa email: nulla è addebitato senza di lei.'],
    },
    CLIENT_LINK_REQUESTED: {
      subject: "Una richiesta di messa in relazione l'attende",
      preview: 'Un fornitore chiede di essere messo in relazione con lei.',
      heading: 'Richiesta di messa in relazione',
      opening: [
        'Un fornitore di servizi alla persona chiede di essere messo in relazione con lei. Una volta accettata la richiesta, può inviarle richieste di pagamento, che lei convalida o contesta.',
      ],
      action: 'Vedere la richiesta',
      hint: 'Le verrà chiesto di collegarsi.',
      closing: [
        'Se non conosce questo fornitore, rifiuti la richiesta: nulla è addebitato senza il suo consenso.',
      ],
    },
  },
};
