import type { LetterWording } from './fr.ts';

export const it: LetterWording = {
  colon: ':',
  hello: 'Buongiorno,',
  moment: '{day}, ore {hour}.{minute}',
  greeting: 'Cordiali saluti',
  signature: "Ufficio dell'assicurazione invalidità",
  footer: [
    'Una domanda? Centrale telefonica e ricezione, dal lunedì al venerdì dalle 09.00 alle 16.00.',
    'Office cantonal des assurances sociales, Rue des Gares 12, casella postale 2096, 1211 Ginevra 2.',
    'Non chiediamo mai la sua password né il suo codice per email.',
  ],
  facts: {
    phone: 'Telefono dei codici',
    claim: 'Domanda',
    form: 'Modulo',
    number: 'n.',
    reference: 'Riferimento',
    period: 'Periodo',
    submittedAt: 'Inviata il',
    amount: 'Importo chiesto',
    granted: 'Importo concesso',
    paid: 'Importo del versamento',
    account: 'Conto',
    paidOn: 'Versato il',
    refusedOn: 'Rifiutato il',
    status: 'Stato',
  },
  sms: {
    CLAIM_RECEIVED: 'Guichet: abbiamo ricevuto la sua domanda {reference}. {link}',
    CLAIM_ACCEPTED:
      'Guichet: la sua domanda {reference} è accettata. Il pagamento di {amount} arriverà presto. {link}',
    CLAIM_TO_COMPLETE:
      "Guichet: la sua domanda {reference} è da completare. Il messaggio dell'ufficio è nella sua email. {link}",
    CLAIM_REFUSED: 'Guichet: la sua domanda {reference} è rifiutata. Il motivo è nella sua email. {link}',
    CLAIM_PAID: 'Guichet: {amount} sono versati per la sua domanda {reference}. {link}',
    CLAIM_PAYMENT_REJECTED:
      'Guichet: la banca non ha potuto versare {amount} per la sua domanda {reference}. Ci indichi un conto: {link}',
  },
  emailVerification: {
    subject: 'Confermi il suo indirizzo email',
    preview: 'Ancora un clic prima della sua prima fattura.',
    heading: 'Confermi il suo indirizzo email',
    opening: [
      'Con questo indirizzo email è stato aperto un conto allo sportello. Lo confermi prima di inserire la sua prima fattura.',
    ],
    action: 'Confermare il mio indirizzo email',
    hint: "Il link vale fino al {day}. Può chiederne uno nuovo dopo l'accesso al suo conto.",
    needsPassword: "Le sarà chiesta la password scelta all'iscrizione. Il link vale fino al {day}.",
    notTheirPhone:
      'Se questo telefono non è il suo, qualcun altro si è iscritto con il suo indirizzo: non segua il link.',
    closing: ['Se non ha aperto lei questo conto, ignori questa email.'],
  },
  alreadyRegistered: {
    subject: 'Ha già un conto',
    preview: 'Qualcuno si è iscritto con il suo indirizzo email.',
    heading: 'Ha già un conto',
    opening: [
      'Qualcuno si è appena iscritto allo sportello con questo indirizzo email, che ha già un conto. Nulla è stato aperto né modificato.',
      'Se è stato lei, acceda con la password che ha scelto oppure ne scelga una nuova.',
    ],
    action: 'Accedere',
    other: 'Password dimenticata?',
    closing: ['Se non è stato lei, ignori questa email: nessuno ha saputo che ha un conto.'],
  },
  passwordReset: {
    subject: 'Reimpostare la password',
    preview: 'Il link che ha chiesto per scegliere una nuova password.',
    heading: 'Password dimenticata',
    opening: [
      'Qualcuno ha chiesto di reimpostare la password del suo conto. Se non è stato lei, ignori questa email.',
    ],
    action: 'Reimpostare la password',
    closing: [],
  },
  claimReceived: {
    subject: 'Abbiamo ricevuto la sua domanda',
    preview: '{form}, {amount}.',
    heading: 'La sua domanda è arrivata',
    opening: [
      "L'ufficio dell'assicurazione invalidità ha ricevuto la sua domanda di rimborso. Riceverà un'email appena sarà trattata.",
    ],
    action: 'Seguire la mia domanda',
    hint: 'Vi trova anche una copia della sua domanda in PDF.',
    status: 'In trattamento',
    closing: [],
  },
  claimAccepted: {
    subject: 'La sua domanda è accettata',
    preview: '{amount} arrivano presto sul suo conto bancario.',
    heading: 'La sua domanda è accettata',
    opening: [
      "La sua domanda è accettata e trasmessa per il pagamento all'Ufficio centrale di compensazione a Ginevra.",
      "Il pagamento di {amount} arriverà presto. Fino all'accredito sul suo conto bancario può trascorrere una decina di giorni.",
    ],
    action: 'Vedere la mia domanda',
    status: 'Accettato',
    closing: [],
  },
  claimAcceptedInPart: {
    subject: 'La sua domanda è accettata in parte',
    preview: '{granted} arrivano presto sul suo conto bancario.',
    heading: 'La sua domanda è accettata in parte',
    opening: [
      "La sua domanda è accettata in parte e trasmessa per il pagamento all'Ufficio centrale di compensazione a Ginevra.",
      "Il pagamento di {granted} sui {amount} chiesti arriverà presto. Fino all'accredito sul suo conto bancario può trascorrere una decina di giorni.",
      "Ecco che cosa riduce l'ufficio, e perché:",
    ],
    reduced: '{line}, {day}: {granted} concessi su {asked}\n{reason}',
    action: 'Vedere la mia domanda',
    status: 'Accettato',
    closing: [
      "Se non è d'accordo, può chiedere all'ufficio una decisione scritta, che potrà contestare (art. 79 cpv. 4 dell'ordinanza sull'assicurazione per l'invalidità, OAI).",
    ],
  },
  claimToComplete: {
    subject: 'La sua domanda è da completare',
    preview: "L'ufficio chiede una correzione: {form}.",
    heading: 'La sua domanda è da completare',
    opening: ["L'ufficio dell'assicurazione invalidità ha letto la sua domanda e le chiede una correzione:"],
    action: 'Correggere la mia domanda',
    hint: 'Le sarà chiesto di accedere. Il resto del modulo è come lo ha inserito.',
    status: 'Da completare',
    closing: [],
  },
  claimRefused: {
    subject: 'La sua domanda è rifiutata',
    preview: "L'ufficio gliene indica il motivo: {form}.",
    heading: 'La sua domanda è rifiutata',
    opening: ["L'ufficio dell'assicurazione invalidità non rimborsa questa domanda. Ecco il motivo:"],
    action: 'Vedere la mia domanda',
    hint: 'Vi trova anche la copia della sua domanda in PDF.',
    status: 'Rifiutato',
    closing: [
      "Se non è d'accordo, può chiedere all'ufficio una decisione scritta, che potrà contestare (art. 79 cpv. 4 dell'ordinanza sull'assicurazione per l'invalidità, OAI).",
    ],
  },
  claimPaid: {
    subject: 'La sua domanda è pagata',
    preview: '{paid} sono versati sul suo conto {account}.',
    heading: 'La sua domanda è pagata',
    opening: ['Il {day}, {paid} sono stati versati sul suo conto {account}.'],
    action: 'Vedere la mia domanda',
    status: 'Pagato',
    closing: [
      "A seconda della banca, l'importo può apparire uno o due giorni dopo. Non c'è più nulla da fare.",
    ],
  },
  claimPaymentRejected: {
    subject: 'La sua domanda non ha potuto essere pagata',
    preview: 'Indichi un altro conto: la banca ha rifiutato il versamento di {paid}.',
    heading: 'Indichi un conto per il versamento',
    opening: [
      'La sua domanda è accettata, ma la banca ha rifiutato il versamento di {paid} sul conto {account}. Ecco il motivo:',
    ],
    action: 'Indicare un conto',
    hint: 'Le sarà chiesto di collegarsi. Sceglie uno dei suoi conti, o ne aggiunge uno.',
    status: 'Pagamento rifiutato',
    closing: [
      "Appena avrà indicato un altro conto, l'ufficio verserà di nuovo l'importo. La sua domanda resta accettata.",
    ],
    closingSame: [
      "Può indicare lo stesso conto o un altro: l'ufficio verserà poi di nuovo l'importo. La sua domanda resta accettata.",
    ],
  },
};
