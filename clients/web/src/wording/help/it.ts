import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const it: Widened<typeof fr> = {
  title: 'Aiuto',
  lead: 'Le risposte alle domande frequenti. Non trova? Ci chiami o ci scriva.',
  contents: 'In questa pagina',
  themes: {
    signIn: 'Accesso',
    claims: 'Fatture e rimborsi',
    orders: 'Prestazioni della popolazione',
    company: 'Conto cliente per aziende',
    contacts: 'Contatti',
  },
  signIn: {
    forgotten: {
      question: 'Ho dimenticato la password',
      answer: [
        "Sotto il modulo di accesso, segua «Password dimenticata?» e inserisca l'indirizzo e-mail del suo conto.",
        "Riceve un'e-mail con un link. Vi scelga una nuova password e acceda con quella. Gli altri accessi vengono chiusi.",
      ],
    },
    noCode: {
      question: 'Non ho ricevuto il codice per SMS',
      answer: [
        'Attenda qualche secondo e verifichi che il telefono sia collegato alla rete mobile.',
        "Dopo un minuto si attiva il link «Ho bisogno di un nuovo codice d'accesso». Se non arriva nemmeno il secondo SMS, guardi tra lo spam e le conversazioni bloccate, riavvii il telefono e riprovi più tardi.",
        "Con una passkey o un'app di autenticazione non serve l'SMS: le aggiunga in «Il mio conto», sotto «Sicurezza».",
      ],
    },
    tooMany: {
      question: 'Troppi tentativi di accesso',
      answer: [
        "Dopo più password o codici errati, l'accesso a questo conto si ferma per alcuni minuti, per il luogo da cui provengono i tentativi. Un dispositivo sul quale lei ha già effettuato l'accesso non è toccato dai tentativi altrui.",
        'Attenda qualche minuto e riprovi. Se non è stato lei, cambi la password.',
      ],
    },
    noEmail: {
      question: "L'e-mail di conferma non è arrivata",
      answer: [
        'Guardi nello spam. Poi acceda: dallo sportello può chiedere che sia inviata di nuovo.',
        "L'indirizzo si conferma prima della prima fattura.",
      ],
    },
  },
  claims: {
    change: {
      question: 'Posso modificare una domanda inviata?',
      answer: [
        "No, salvo se l'ufficio le chiede una correzione: la domanda passa allora a «Da completare» e il modulo si apre come l'ha compilato, con il messaggio dell'ufficio.",
      ],
    },
    paid: {
      question: 'Quando ricevo il rimborso?',
      answer: [
        'Una domanda accettata parte per il pagamento alla Centrale di compensazione a Ginevra. Il versamento può richiedere una decina di giorni. Verifichi che il titolare del conto sia quello noto alla banca: altrimenti il pagamento può essere rifiutato.',
      ],
    },
    others: {
      question: 'Come invio una fattura per mio figlio?',
      answer: [
        'Lo aggiunga ai suoi beneficiari in «Il mio conto», con indirizzo, data di nascita e numero AVS. Lo sceglie poi in testa a ogni modulo.',
      ],
    },
    number: {
      question: 'Dove trovo il numero di decisione?',
      answer: [
        "In alto sulla decisione che l'ufficio le ha inviato, per esempio 320/2025/123456/0. Salvato una volta, le viene proposto la volta successiva.",
      ],
    },
  },
  orders: {
    delay: {
      question: 'Quando ricevo il mio documento?',
      answer: [
        "I documenti partono per posta, di regola tra 7 e 14 giorni lavorativi dopo l'ordine. Questi termini sono indicativi.",
      ],
    },
    cancel: {
      question: 'Posso annullare un ordine?',
      answer: [
        "Sì, in ogni momento prima della convalida del pagamento. Poi l'ordine è definitivo e la tassa resta dovuta, anche in caso di rifiuto o ritiro.",
      ],
    },
    cards: {
      question: 'Come si paga?',
      answer: [
        "Con VISA, Mastercard o Postcard. I dati della carta non sono conservati da noi. Un'azienda con un conto cliente paga una volta al mese, su fattura.",
      ],
    },
    failed: {
      question: "La connessione si è interrotta durante l'ordine",
      answer: [
        'Un messaggio le indica che la pratica non è riuscita. Riprovi finché appare la conferma: un nuovo tentativo non addebita mai due volte.',
      ],
    },
  },
  company: {
    who: {
      question: 'Chi può avere un conto cliente per aziende?',
      answer: [
        "Un'azienda iscritta allo sportello. Il suo gestore chiede l'accesso al servizio «Popolazione» con la puntina; l'attivazione richiede di regola una settimana ed è confermata per e-mail.",
      ],
    },
  },
  contacts: {
    insurance: {
      who: 'Assicurazione invalidità',
      what: 'Fatture, decisioni, rimborsi',
      hours: 'Centrale telefonica e ricezione, da lunedì a venerdì dalle 9 alle 16',
    },
    population: { who: 'Popolazione', what: 'Domande sul contenuto di una richiesta' },
    finance: { who: 'Servizio finanziario della popolazione', what: 'Fatture, richiami, rimborso di tasse' },
    technical: {
      who: 'Assistenza tecnica',
      what: "Difficoltà con l'iscrizione, l'accesso o una pratica",
      call: 'tariffa locale',
    },
  },
};
