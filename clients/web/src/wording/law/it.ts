import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  terms: {
    title: 'Condizioni generali',
    lead: "Due testi regolano le prestazioni a pagamento. Li accetta con il primo ordine; una nuova versione le viene chiesta all'ordine successivo.",
    short: 'In breve',
    points: [
      'Un ordine si annulla liberamente prima della convalida del pagamento. Poi è definitivo, e la tassa resta dovuta anche in caso di rifiuto o ritiro.',
      'Le tasse si pagano in anticipo, IVA inclusa. La posta B standard è gratuita, gli altri invii sono a suo carico.',
      'I documenti arrivano per posta, di regola tra 7 e 14 giorni lavorativi.',
      'Lei risponde di quanto indica: un errore richiede un nuovo ordine.',
      'I dati della sua carta non sono conservati da noi.',
    ],
    binding: 'Fa stato il testo francese che segue.',
    OFFICE: 'Ufficio cantonale della popolazione e delle migrazioni',
    STATE: 'Stato di Ginevra, e-démarches',
    since: say<{ day: string }>('In vigore dal {day}'),
    between: say<{ from: string; until: string }>('In vigore dal {from} al {until}'),
    accepted: say<{ day: string }>('Ha accettato questa versione il {day}.'),
    notAccepted: 'Non ha ancora accettato questa versione.',
    accept: 'Accetto questa versione',
    accepting: 'Registrazione…',
    past: 'Versioni precedenti',
    noPast: 'Non ci sono versioni precedenti.',
  },
  privacy: {
    title: 'Protezione dei dati',
    lead: 'Che cosa lo sportello sa di lei, perché, chi lo vede e per quanto tempo.',
    sections: [
      {
        title: 'Che cosa conserviamo',
        paragraphs: [
          'Il suo conto: nome, indirizzo, email, cellulare, password in forma illeggibile. Se è beneficiario o rappresenta qualcuno: data di nascita, numero AVS e IBAN, cifrati.',
          "Ciò che invia a un ufficio: domande, documenti, ordini, con la loro storia. E chi, all'ufficio, li ha aperti.",
        ],
      },
      {
        title: 'Perché',
        paragraphs: [
          "Per trattare le sue domande e i suoi ordini, e per nient'altro (LAI, LPGA; a Ginevra LIPAD, RS Ge A 2 08). Niente pubblicità, niente profili, niente vendita.",
        ],
      },
      {
        title: 'Chi vede che cosa',
        paragraphs: [
          'Ogni ufficio vede i suoi incarti e mai quelli di un altro. I cruscotti vedono cifre, senza nomi né dati sulla salute. Per un pagamento con carta, i dati che la identificano vanno al partner finanziario, a suo nome; i dati della carta non passano da noi.',
        ],
      },
      {
        title: 'Per quanto tempo',
        paragraphs: [
          "Ciò che è stato inviato all'ufficio vi resta per la durata legale. Una bozza, un documento mai inviato o un conto mai confermato spariscono. Ciò che un prestatore ha iscritto di lei e che resta senza sua risposta sparisce dodici mesi dopo la scadenza del link ricevuto. Quando chiude il conto, cancelliamo ciò che l'ufficio non è tenuto a conservare.",
        ],
      },
      {
        title: 'Cookie',
        paragraphs: [
          "Due, nostri: uno conserva il suo accesso, l'altro riconosce il suo dispositivo affinché nessuno possa impedirle di usarlo. Non seguono nessuno altrove.",
        ],
      },
      {
        title: 'I suoi diritti',
        paragraphs: [
          'Consultare e correggere le sue informazioni, riceverne una copia completa, chiudere il conto: tutto si fa in «Il mio conto». Per il resto, ci scriva.',
        ],
      },
    ],
    toData: 'I miei dati',
    toHelp: 'Contatti',
  },
  accessibility: {
    title: 'Accessibilità',
    lead: 'Lo sportello deve servire a tutti. Ecco che cosa vogliamo, che cosa verifichiamo e che cosa manca.',
    sections: [
      {
        title: 'Che cosa vogliamo',
        paragraphs: [
          'La norma svizzera eCH-0059 e le regole WCAG 2.1, livello AA: testi leggibili, tutto con la tastiera, un nome per ogni campo, messaggi che dicono come correggere.',
        ],
      },
      {
        title: 'Che cosa è verificato a ogni versione',
        paragraphs: [
          "Ogni pagina in francese e tedesco con uno strumento automatico, senza violazioni; i percorsi principali con la sola tastiera; l'ingrandimento fino al 400 %, il tema scuro, la stampa.",
        ],
      },
      {
        title: 'Che cosa manca',
        paragraphs: [
          'Le pagine non sono ancora state provate con lettori di schermo da persone che li usano. Non tutti i PDF che riceve sono strutturati. La lingua dei segni e la lingua facile non sono proposte.',
        ],
      },
      {
        title: 'Un ostacolo?',
        paragraphs: [
          'Ci dica in quale pagina e con quale dispositivo. Rispondiamo di persona, e ciò che voleva fare si può fare anche per telefono, per posta o alla ricezione.',
        ],
      },
    ],
  },
};
