import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** The money of payment requests, for finance, in Italian. */
export const it: Widened<typeof fr> = {
  nav: 'Pagine della finanza',
  tabs: {
    batches: 'Lotti e banca',
    lost: 'Rifiuti e riprese',
  },
  title: 'Addebiti e versamenti',
  lead: "Ai clienti è addebitata la loro quota, i prestatori sono pagati. Una persona prepara un lotto, un'altra lo libera.",
  prepare: {
    DEBIT: 'Addebitare ai clienti',
    PAYOUT: 'Pagare i prestatori',
  },
  prepareMeans: {
    DEBIT: 'Le richieste convalidate: un addebito per richiesta.',
    PAYOUT: 'Un versamento per prestatore, meno quanto gli è ripreso.',
  },
  kind: {
    DEBIT: 'Addebiti',
    PAYOUT: 'Versamenti',
  },
  ready: {
    DEBIT: say<{ count: number; amount: string }>(
      '{count, plural, one {# addebito, {amount}} other {# addebiti, {amount}}}',
    ),
    PAYOUT: say<{ count: number; amount: string }>(
      '{count, plural, one {# versamento, {amount}} other {# versamenti, {amount}}}',
    ),
  },
  on: {
    DEBIT: say<{ day: string }>('La banca addebita il {day} se il lotto è liberato oggi.'),
    PAYOUT: say<{ day: string }>('La banca paga il {day} se il lotto è liberato oggi.'),
  },
  more: 'Altre richieste attendono: faranno parte di un lotto successivo.',
  nothing: {
    DEBIT: 'Al momento nulla da addebitare.',
    PAYOUT: 'Al momento nulla da versare.',
  },
  make: {
    DEBIT: 'Preparare questo lotto: addebiti',
    PAYOUT: 'Preparare questo lotto: versamenti',
  },
  made: {
    DEBIT: say<{ count: number }>(
      '{count, plural, one {Lotto di # addebito preparato. Lo libera una collega o un collega.} other {Lotto di # addebiti preparato. Lo libera una collega o un collega.}}',
    ),
    PAYOUT: say<{ count: number }>(
      '{count, plural, one {Lotto di # versamento preparato. Lo libera una collega o un collega.} other {Lotto di # versamenti preparato. Lo libera una collega o un collega.}}',
    ),
  },
  contents: {
    DEBIT: 'Vedere le richieste da addebitare',
    PAYOUT: 'Vedere le richieste da pagare',
  },
  contentsRest: 'Sono mostrate le prime 100.',
  leftBehind: say<{ count: number }>(
    '{count, plural, one {# richiesta attende} other {# richieste attendono}}: il prestatore deve quanto riceve, o di più.',
  ),
  reading: 'Lettura…',
  batches: 'Lotti',
  batchesCaption: 'Lotti di addebiti e versamenti, dal più recente al più vecchio',
  what: 'Contenuto',
  counted: {
    DEBIT: say<{ count: number }>('{count, plural, one {# addebito} other {# addebiti}}'),
    PAYOUT: say<{ count: number }>('{count, plural, one {# versamento} other {# versamenti}}'),
  },
  share: {
    MADE: say<{ count: number }>('{count} nel lotto'),
    RELEASED: say<{ count: number }>('{count} {count, plural, one {trasmesso} other {trasmessi}}'),
    EXECUTED: say<{ count: number }>('{count} {count, plural, one {eseguito} other {eseguiti}}'),
    REFUSED: say<{ count: number }>('{count} {count, plural, one {rifiutato} other {rifiutati}}'),
    RETURNED: say<{ count: number }>('{count} {count, plural, one {ritornato} other {ritornati}}'),
  },
  progress: say<{ done: number; count: number }>('{done} su {count} eseguiti'),
  executionOn: say<{ day: string }>('Esecuzione il {day}'),
  actOn: say<{ act: string; moment: string }>('{act} il lotto del {moment}'),
  releaseMeans: say<{ what: string; amount: string }>(
    'Il file della banca è scritto una volta per tutte: {what}, {amount}.',
  ),
  undoMeans: 'Le sue richieste attendono di nuovo un prossimo lotto.',
  undone: 'Lotto annullato. Le sue richieste attendono di nuovo.',
  filesMean:
    'Risposte agli ordini (pain.002) e avvisi di movimento (camt.054), al massimo 5 MiB. Un file già letto non cambia nulla.',
  kinds: {
    PAIN_002: 'Risposta a un ordine',
    CAMT_054: 'Avviso di movimento',
  },
  cameToNothing: 'nessun addebito né versamento interessato',
  words: {
    ACCEPTED: 'Accettato',
    EXECUTED: 'Eseguito',
    REJECTED: 'Rifiutato',
    RETURNED: 'Ritornato',
  },
  doubts: {
    UNKNOWN_REFERENCE: 'Questo riferimento non indica né un addebito né un versamento.',
    AMOUNT_DIFFERS: "L'importo o il numero differisce da quanto trasmesso.",
    STEP_NOT_OPEN: "L'operazione è in uno stato che lo contraddice.",
  },
  batch: {
    title: {
      DEBIT: say<{ day: string }>('Lotto di addebiti del {day}'),
      PAYOUT: say<{ day: string }>('Lotto di versamenti del {day}'),
    },
    facts: 'In breve',
    reference: 'Riferimento del file',
    release: 'Liberato il',
    holder: 'Titolare del conto',
    requests: 'Richieste',
    dropped: 'Le sue richieste sono state rese: attendono un altro lotto.',
    transfer: {
      MADE: 'Nel lotto',
      RELEASED: 'Trasmesso alla banca',
      EXECUTED: 'Eseguito',
      REFUSED: 'Rifiutato dalla banca',
      RETURNED: 'Ritornato',
    },
  },
  item: {
    DEBIT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    PAYOUT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    CLAW_BACK: say<{ invoice: string; provider: string }>('{invoice}, {provider}: ripresa'),
  },
  lost: {
    title: 'Rifiuti e riprese',
    lead: 'Gli addebiti che la banca non ha eseguito, e quanto devono i prestatori.',
    clawBacks: 'Riprese aperte',
    clawBacksMean:
      "Sono dedotte dal prossimo versamento al prestatore. Se rimborsa con bonifico, una persona lo annota, un'altra lo conferma.",
    clawBacksCaption: 'Quanto devono i prestatori, dal più vecchio al più recente',
    noClawBacks: 'Nessun prestatore deve nulla.',
    provider: 'Prestatore',
    invoice: 'Fattura',
    since: 'Dal',
    days: say<{ days: number }>('{days, plural, =0 {oggi} one {# giorno} other {# giorni}}'),
    together: say<{ provider: string; amount: string }>('{provider} deve in tutto {amount}'),
    requests: 'Addebiti',
    caption: 'Richieste con addebito rifiutato, dalla più recente alla più vecchia',
    state: 'Stato',
    filter: {
      refuses: 'Rifiutati',
      encaisses: 'Incassati altrimenti',
      repris: 'Ripresi al prestatore',
    },
    none: 'Nessuna richiesta in questo stato',
    noneMeans: 'I rifiuti della banca appaiono qui appena il suo file è letto.',
    client: 'Conto addebitato',
    share: 'Quota del cliente',
    movements: 'Movimenti',
    noMovements: 'Nessun movimento',
    entry: {
      COLLECTION: 'Addebitato',
      COLLECTION_RETURN: 'Ripreso dalla banca del cliente',
      RECOVERY: 'Incassato altrimenti',
      PAYOUT: 'Versato al prestatore',
      PAYOUT_RETURN: 'Versamento ritornato',
      CLAW_BACK: 'Ripreso al prestatore',
      CLAW_BACK_RETURN: 'Ripresa annullata',
      REPAYMENT: 'Rimborsato dal prestatore',
    },
    recover: 'Annotare un incasso',
    recoverOf: say<{ invoice: string }>('Annotare un incasso: {invoice}'),
    recoverMeans: say<{ amount: string }>(
      'La quota del cliente, {amount}, è arrivata altrimenti. Il cliente può di nuovo ricevere richieste.',
    ),
    recovered: 'Incasso annotato.',
    repay: 'Annotare un bonifico',
    repayOf: say<{ invoice: string }>('Annotare un bonifico: {invoice}'),
    repayMeans: say<{ amount: string }>(
      'Il prestatore ha rimborsato {amount} con bonifico. Lo conferma una collega o un collega.',
    ),
    repaid: 'Bonifico annotato. Lo conferma una collega o un collega.',
    noted: say<{ day: string; note: string }>('Bonifico del {day}: {note}'),
    ownWaits: 'Deve confermarlo una collega o un collega.',
    confirm: 'Confermare',
    confirmOf: say<{ invoice: string }>('Confermare il bonifico: {invoice}'),
    confirmTitle: 'Confermare questo bonifico?',
    confirmMeans: say<{ amount: string; day: string }>(
      '{amount} sono arrivati il {day}: il prestatore non deve più nulla per questa fattura.',
    ),
    confirmed: 'Bonifico confermato: la ripresa è regolata.',
    withdraw: 'Ritirare',
    withdrawOf: say<{ invoice: string }>('Ritirare il bonifico: {invoice}'),
    withdrawn: 'Bonifico ritirato: la ripresa attende di nuovo.',
    bookedOn: 'Data della banca',
    note: 'Osservazione',
    noteHint: 'Al massimo 140 caratteri.',
  },
};
