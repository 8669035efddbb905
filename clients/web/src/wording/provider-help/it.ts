import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The questions of providers and of their clients in Italian. */
export const it: Widened<typeof fr> = {
  clientsTitle: 'Richieste di pagamento di un prestatore',
  providersTitle: 'Prestatori di servizi alla persona',
  toStart: 'Prestatori: primi passi',
  clients: {
    what: {
      question: "Che cos'è una richiesta di pagamento?",
      answer: [
        'Dopo le sue prestazioni, il suo prestatore le chiede qui il pagamento. Vi legge ogni riga della fattura, il totale e la sua parte.',
        "Solo la sua parte è addebitata: la metà. L'altra metà è anticipata per lei.",
      ],
    },
    delay: {
      question: 'Quanto tempo ho per rispondere?',
      answer: [
        '48 ore per convalidare o contestare, dal momento in cui il nostro avviso le è recapitato. La pagina della richiesta mostra il tempo che resta.',
        'Se non risponde entro questo termine, la richiesta è convalidata automaticamente. Se il nostro avviso non ha potuto esserle recapitato, nessun termine decorre e nulla è addebitato.',
      ],
    },
    contest: {
      question: 'Come si contesta una richiesta?',
      answer: [
        "La apra dallo sportello, scelga «Contesto» e poi un motivo: la fattura contiene un errore, l'ha già pagata, o un altro motivo che spiega. Nulla è addebitato. La risposta è definitiva; il prestatore legge il suo motivo e può inviarle un'altra richiesta.",
        "Una volta convalidata, la richiesta non si contesta più qui: si rivolga al suo prestatore. Il mandato dice anche come chiedere il rimborso alla sua banca, entro 8 settimane dall'addebito.",
      ],
    },
    mandate: {
      question: "Che cos'è il mandato che devo accettare?",
      answer: [
        'Un mandato di addebito SEPA: permette di addebitare la sua parte sul suo conto. Lo accetta attivando il suo conto, o accettando il suo primo collegamento. Un solo mandato vale per tutti i suoi prestatori.',
        'Senza addebiti per 36 mesi scade, e ne occorre uno nuovo.',
      ],
    },
    hears: {
      question: 'Che cosa apprende il mio prestatore?',
      answer: [
        'Che ha rifiutato il collegamento o vi ha messo fine, e che cosa ne è di ogni sua richiesta, con il suo motivo se contesta. Lo sportello non gli dice se lei aveva già un conto, né se lo ha attivato, né se ha accettato.',
      ],
    },
    link: {
      question: 'Il mio link di attivazione non si apre più',
      answer: [
        'Vale 7 giorni e si apre una sola volta. Dopo questo termine, la pagina del link le propone di chiederne uno nuovo.',
      ],
    },
  },
  providers: {
    become: {
      question: 'Come si diventa prestatori?',
      answer: [
        "Iscriva la sua azienda allo sportello. Un gestore chiede poi l'ammissione sotto «Azienda», «Prestatore», con il SIRET e il conto sul quale è pagata. L'ufficio verifica, decide e risponde via e-mail.",
      ],
    },
    client: {
      question: 'Che cosa deve fare il mio cliente?',
      answer: [
        "Se non ha ancora un conto, riceve subito un'e-mail con il link di attivazione, valido 7 giorni. Se ne ha già uno, accetta o rifiuta il collegamento con la sua struttura; ne è informato via e-mail o SMS, come preferisce.",
        'Può poi ricevere le sue richieste di pagamento, e ha 48 ore per convalidarle o contestarle.',
      ],
    },
    data: {
      question: "Quali dati occorrono per l'iscrizione di un cliente?",
      answer: [
        'Titolo; cognome; nome; data di nascita; luogo di nascita; telefono cellulare; indirizzo e-mail; indirizzo postale; coordinate bancarie.',
        "Il telefono cellulare è indispensabile. In caso di rifiuto, la risposta dice subito ogni punto da correggere; l'interrogazione «previewClient» lo prova senza scrivere nulla.",
      ],
    },
    bulk: {
      question: 'Si possono iscrivere più clienti insieme?',
      answer: ['No, le iscrizioni si fanno cliente per cliente.'],
    },
    activated: {
      question: 'Come so se il mio cliente ha attivato il suo conto?',
      answer: [
        "Lo sportello non le notifica l'attivazione: lo chieda al suo cliente. È informato soltanto se rifiuta il collegamento o se vi mette fine.",
      ],
    },
    payer: {
      question: 'Chi dobbiamo iscrivere se di solito le fatture le paga qualcun altro?',
      answer: ['La persona che riceve le prestazioni. Le prestazioni pagate da terzi non sono ammesse.'],
    },
    mandate: {
      question: 'Il prestatore deve far firmare un mandato di addebito SEPA al suo cliente?',
      answer: [
        'No, il cliente accetta un mandato SEPA allo sportello, attivando il suo conto o accettando il suo primo collegamento.',
      ],
    },
    sandbox: {
      question: 'Come si prova senza toccare nessuno?',
      answer: [
        "Crei un programma di sandbox: i clienti sono simulati, nessuno riceve messaggi, nulla è addebitato o versato, e il suo orologio si può spostare avanti. Basta aver chiesto l'ammissione.",
      ],
    },
    webhooks: {
      question: 'Come apprendo che cosa ne è di una richiesta?',
      answer: [
        "Con un webhook: sotto «Azienda», «Prestatore», aggiunga l'indirizzo del suo software, e lo sportello gli scrive a ogni evento. Una consegna che non è presa è tentata dieci volte in circa tre giorni; i tentativi si leggono sulla pagina dell'indirizzo, da dove si invia di nuovo.",
        'Senza webhook, il suo programma legge gli stessi eventi con «events».',
      ],
    },
  },
};
