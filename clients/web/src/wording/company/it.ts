import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** The company account in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Azienda',
  accountTitle: 'Conto cliente per aziende',
  accountLead: 'Le sue domande alla Popolazione su una fattura al mese, invece della carta.',
  advantages: 'I vantaggi',
  advantagesAre: [
    "Le aziende con un conto cliente presso l'OCPM pagano con una fattura emessa ogni mese. Non devono pagare ogni prestazione con una carta di credito.",
    'Inoltre ricevono ogni mese un riepilogo delle domande fatte in linea.',
  ],
  who: 'Per chi',
  whoMeans:
    'Ogni azienda con un numero IDI. La persona che la iscrive ne diventa gestore, con il proprio conto.',
  how: 'Come fare',
  steps: [
    { what: 'Iscriva la sua azienda', how: 'Nome, numero IDI, indirizzo: cinque minuti.' },
    {
      what: "Chieda l'accesso al servizio in linea «Population»",
      how: "Di regola l'attivazione richiede una settimana e il gestore dell'organizzazione riceve una conferma per e-mail.",
    },
    {
      what: 'Inviti i collaboratori',
      how: 'Ognuno ordina le prestazioni che lei gli attribuisce.',
    },
  ],
  register: 'Iscrivere la mia azienda',
  registerAnother: "Iscrivere un'altra azienda",
  faq: 'Domande frequenti',
  questions: {
    rights: {
      question: 'È possibile dare accessi ai collaboratori della mia azienda?',
      answer: 'Sì. I collaboratori possono avere diritti diversi. Un gestore li dà sotto «Collaboratori».',
    },
    card: {
      question: 'Perché devo pagare con la carta se ordino dallo spazio della mia azienda?',
      answer: 'La prestazione non è stata attivata, o i diritti non le sono stati attribuiti.',
    },
    mandate: {
      question: 'È possibile creare un mandato?',
      answer: 'No. Per le prestazioni del nostro ufficio non sono possibili mandati.',
    },
    branches: {
      question: 'È possibile avere fatture separate per filiali o agenzie?',
      answer:
        'No. Per avere fatture separate, ogni filiale o agenzia deve avere un proprio conto aziendale. Il nome della ditta figura però sul riepilogo per ogni domanda.',
    },
    requests: {
      question: 'È possibile avere una fattura per ogni domanda?',
      answer: 'No. Il pagamento in linea con la carta risponde già a questo bisogno.',
    },
    billing: {
      question:
        "A chi rivolgersi per una doppia fattura, un cambio dell'indirizzo di fatturazione, un richiamo o un rimborso?",
      answer: 'Per ogni domanda sulla fatturazione scriva al servizio finanziario del nostro ufficio:',
    },
    technical: {
      question: 'A chi rivolgersi per un problema tecnico?',
      answer: 'Il servizio tecnico delle e-démarches: telefono 0840 235 235 (tariffa locale) o e-mail',
    },
  },
  nav: "Pagine dell'azienda",
  overview: 'Panoramica',
  members: 'Collaboratori',
  access: 'Accesso',
  programs: 'Programmi',
  choose: 'Azienda',
  uid: 'Numero IDI',
  since: say<{ day: string }>('Iscritta il {day}'),
  out: 'Il suo accesso è disattivato',
  outMeans: say<{ organisation: string }>(
    'Un gestore di {organisation} ha disattivato il suo accesso. Si rivolga a lui per riaverlo.',
  ),
  orders: 'Che cosa può ordinare',
  ordersMean: 'E come si paga ogni prestazione, per lei, oggi.',
  ordersCaption: 'Prestazioni, la loro tassa e il loro pagamento',
  service: 'Prestazione',
  fee: 'Tassa',
  noFee: 'non ancora fissata',
  settlement: 'Pagamento',
  settlements: { ON_ACCOUNT: 'Fattura mensile', CARD: 'Carta' },
  reasons: {
    PRIVATE_PERSON: 'Un privato paga con la carta.',
    SERVICE_NOT_ELIGIBLE: "L'ufficio non fornisce questa prestazione su fattura.",
    SERVICE_NOT_ACTIVATED: 'La prestazione non è stata attivata.',
    RIGHT_NOT_GRANTED: 'I diritti non le sono stati attribuiti.',
    ACCOUNT_SUSPENDED: "Il conto dell'azienda è sospeso.",
  },
  noServices: 'Le prestazioni non possono essere mostrate per il momento.',
  giveYourself: 'Attribuire diritti',
  askManager: 'Un gestore della sua azienda attribuisce i diritti.',
  seesBoth: 'Lei vede i riepiloghi e le fatture del mese.',
  seesRecap: 'Lei vede i riepiloghi del mese, non le fatture.',
  seesInvoices: 'Lei vede le fatture del mese, non i riepiloghi.',
  seesNothing: 'Lei vede le sue domande.',
  details: "L'azienda",
  address: 'Indirizzo',
  billingAddress: 'Indirizzo di fatturazione',
  sameAddress: 'Lo stesso',
  branches: 'Ditte',
  branchesMean: 'Il nome scelto figura sul riepilogo per ogni domanda.',
  edit: 'Modificare',
  leave: "Lasciare l'azienda",
  leaveTitle: say<{ organisation: string }>('Lasciare {organisation}?'),
  leaveMeans:
    "Lei non ordina più per l'azienda e non ne vede più le pagine. Le sue domande restano all'azienda. Un gestore può invitarla di nuovo.",
  left: say<{ organisation: string }>('Lei ha lasciato {organisation}.'),
  cancel: 'Annullare',
  managersOnly: 'Questa pagina è riservata ai gestori',
  managersOnlyMeans: 'Un gestore della sua azienda si occupa dei collaboratori e dei diritti.',
  back: 'Azienda',
  form: {
    lead: 'Lei ne diventa gestore. Potrà poi invitare i collaboratori.',
    editTitle: "Modificare l'azienda",
    verify: 'Confermi prima il suo indirizzo e-mail.',
    verifyMeans: say<{ email: string }>(
      "Il link è partito a {email}. Un'azienda si iscrive con un indirizzo confermato.",
    ),
    company: 'Azienda',
    name: 'Ditta',
    nameHint: 'Come nel registro di commercio',
    uid: 'Numero IDI',
    uidHint: "CHE e nove cifre: sull'estratto del registro di commercio, sulle fatture o su uid.admin.ch.",
    addressHint: 'Via e numero',
    billing: 'Fatturazione',
    billingMeans: 'Una fattura al mese, per tutte le domande.',
    otherBilling: 'Le fatture vanno a un altro indirizzo',
    recipient: "All'attenzione di",
    recipientHint: 'Per esempio «Contabilità»',
    billingFixed:
      "L'accesso «Population» è attivo: l'indirizzo di fatturazione si cambia presso il servizio finanziario,",
    branches: 'Filiali e agenzie',
    branchesMean: 'Se ordina anche con altri nomi. Figurano sul riepilogo; la fattura resta una sola.',
    branchesLabel: 'Altre ditte',
    branchesHint: 'Un nome per riga, al massimo 50.',
    line: say<{ line: number; message: string }>('Riga {line}: {message}'),
    confirm: 'Invio',
    submit: "Iscrivere l'azienda",
    submitting: 'Iscrizione in corso…',
    save: 'Salvare',
    saving: 'Salvataggio…',
    postalCode: 'Codice postale',
    town: 'Luogo',
    country: 'Paese',
  },
  done: {
    registered: say<{ organisation: string }>(
      "{organisation} è iscritta. Chieda ora l'accesso «Population».",
    ),
    changed: 'Le modifiche sono salvate.',
    joined: say<{ organisation: string }>('Benvenuto in {organisation}.'),
  },
};
