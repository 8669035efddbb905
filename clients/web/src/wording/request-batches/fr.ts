import { icu } from '../icu.ts';

const say = icu('fr');

/** The money of payment requests, for finance, in French. */
export const fr = {
  nav: 'Pages de la finance',
  tabs: {
    batches: 'Lots et banque',
    lost: 'Refus et reprises',
  },
  title: 'Prélèvements et versements',
  lead: 'Les clients sont débités de leur part, les prestataires sont payés. Une personne prépare un lot, une autre le libère.',
  prepare: {
    DEBIT: 'Prélever les clients',
    PAYOUT: 'Payer les prestataires',
  },
  prepareMeans: {
    DEBIT: 'Les demandes validées : un prélèvement par demande.',
    PAYOUT: 'Un versement par prestataire, moins ce qui lui est repris.',
  },
  kind: {
    DEBIT: 'Prélèvements',
    PAYOUT: 'Versements',
  },
  ready: {
    DEBIT: say<{ count: number; amount: string }>(
      '{count, plural, one {# prélèvement, {amount}} other {# prélèvements, {amount}}}',
    ),
    PAYOUT: say<{ count: number; amount: string }>(
      '{count, plural, one {# versement, {amount}} other {# versements, {amount}}}',
    ),
  },
  on: {
    DEBIT: say<{ day: string }>("La banque prélève le {day} si le lot est libéré aujourd'hui."),
    PAYOUT: say<{ day: string }>("La banque paie le {day} si le lot est libéré aujourd'hui."),
  },
  more: "D'autres demandes attendent : elles feront un lot suivant.",
  nothing: {
    DEBIT: "Rien à prélever pour l'instant.",
    PAYOUT: "Rien à verser pour l'instant.",
  },
  make: {
    DEBIT: 'Préparer ce lot : prélèvements',
    PAYOUT: 'Préparer ce lot : versements',
  },
  made: {
    DEBIT: say<{ count: number }>(
      '{count, plural, one {Lot de # prélèvement préparé. Un ou une collègue le libère.} other {Lot de # prélèvements préparé. Un ou une collègue le libère.}}',
    ),
    PAYOUT: say<{ count: number }>(
      '{count, plural, one {Lot de # versement préparé. Un ou une collègue le libère.} other {Lot de # versements préparé. Un ou une collègue le libère.}}',
    ),
  },
  contents: {
    DEBIT: 'Voir les demandes à prélever',
    PAYOUT: 'Voir les demandes à payer',
  },
  contentsRest: 'Les 100 premières sont montrées.',
  leftBehind: say<{ count: number }>(
    "{count, plural, one {# demande attend : son} other {# demandes attendent : leur}} prestataire doit autant qu'il reçoit, ou plus.",
  ),
  reading: 'Lecture…',
  batches: 'Lots',
  batchesCaption: 'Lots de prélèvements et de versements, du plus récent au plus ancien',
  what: 'Contenu',
  counted: {
    DEBIT: say<{ count: number }>('{count, plural, one {# prélèvement} other {# prélèvements}}'),
    PAYOUT: say<{ count: number }>('{count, plural, one {# versement} other {# versements}}'),
  },
  share: {
    MADE: say<{ count: number }>('{count} dans le lot'),
    RELEASED: say<{ count: number }>('{count} {count, plural, one {transmis} other {transmis}}'),
    EXECUTED: say<{ count: number }>('{count} {count, plural, one {exécuté} other {exécutés}}'),
    REFUSED: say<{ count: number }>('{count} {count, plural, one {refusé} other {refusés}}'),
    RETURNED: say<{ count: number }>('{count} {count, plural, one {retourné} other {retournés}}'),
  },
  progress: say<{ done: number; count: number }>('{done} sur {count} exécutés'),
  executionOn: say<{ day: string }>('Exécution le {day}'),
  actOn: say<{ act: string; moment: string }>('{act} le lot du {moment}'),
  releaseMeans: say<{ what: string; amount: string }>(
    'Le fichier de la banque est écrit une fois pour toutes : {what}, {amount}.',
  ),
  undoMeans: 'Ses demandes attendent à nouveau un prochain lot.',
  undone: 'Lot annulé. Ses demandes attendent à nouveau.',
  filesMean:
    'Réponses aux ordres (pain.002) et avis de mouvement (camt.054), 5 Mio au plus. Un fichier déjà lu ne change rien.',
  kinds: {
    PAIN_002: 'Réponse à un ordre',
    CAMT_054: 'Avis de mouvement',
  },
  cameToNothing: 'aucun prélèvement ni versement concerné',
  words: {
    ACCEPTED: 'Accepté',
    EXECUTED: 'Exécuté',
    REJECTED: 'Refusé',
    RETURNED: 'Retourné',
  },
  doubts: {
    UNKNOWN_REFERENCE: 'Cette référence ne désigne ni prélèvement ni versement.',
    AMOUNT_DIFFERS: 'Le montant ou le nombre diffère de ce qui a été transmis.',
    STEP_NOT_OPEN: "L'opération est dans un état qui le contredit.",
  },
  batch: {
    title: {
      DEBIT: say<{ day: string }>('Lot de prélèvements du {day}'),
      PAYOUT: say<{ day: string }>('Lot de versements du {day}'),
    },
    facts: 'En bref',
    reference: 'Référence du fichier',
    release: 'Libéré le',
    holder: 'Titulaire du compte',
    requests: 'Demandes',
    dropped: 'Ses demandes ont été rendues : elles attendent un autre lot.',
    transfer: {
      MADE: 'Dans le lot',
      RELEASED: 'Transmis à la banque',
      EXECUTED: 'Exécuté',
      REFUSED: 'Refusé par la banque',
      RETURNED: 'Retourné',
    },
  },
  item: {
    DEBIT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    PAYOUT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    CLAW_BACK: say<{ invoice: string; provider: string }>('{invoice}, {provider} : reprise'),
  },
  lost: {
    title: 'Refus et reprises',
    lead: "Les prélèvements que la banque n'a pas exécutés, et ce que les prestataires doivent.",
    clawBacks: 'Reprises ouvertes',
    clawBacksMean:
      "Elles sont déduites du prochain versement au prestataire. S'il rembourse par virement, une personne le note, une autre le confirme.",
    clawBacksCaption: 'Ce que les prestataires doivent, du plus ancien au plus récent',
    noClawBacks: 'Aucun prestataire ne doit rien.',
    provider: 'Prestataire',
    invoice: 'Facture',
    since: 'Depuis le',
    days: say<{ days: number }>("{days, plural, =0 {aujourd'hui} one {# jour} other {# jours}}"),
    together: say<{ provider: string; amount: string }>('{provider} doit {amount} en tout'),
    requests: 'Prélèvements',
    caption: 'Demandes dont le prélèvement a été refusé, de la plus récente à la plus ancienne',
    state: 'Etat',
    filter: {
      refuses: 'Refusés',
      encaisses: 'Encaissés autrement',
      repris: 'Repris au prestataire',
    },
    none: 'Aucune demande dans cet état',
    noneMeans: 'Les refus de la banque apparaissent ici dès que son fichier est lu.',
    client: 'Compte débité',
    share: 'Part du client',
    movements: 'Mouvements',
    noMovements: 'Aucun mouvement',
    entry: {
      COLLECTION: 'Prélevé',
      COLLECTION_RETURN: 'Repris par la banque du client',
      RECOVERY: 'Encaissé autrement',
      PAYOUT: 'Versé au prestataire',
      PAYOUT_RETURN: 'Versement retourné',
      CLAW_BACK: 'Repris au prestataire',
      CLAW_BACK_RETURN: 'Reprise annulée',
      REPAYMENT: 'Remboursé par le prestataire',
    },
    recover: 'Noter un encaissement',
    recoverOf: say<{ invoice: string }>('Noter un encaissement : {invoice}'),
    recoverMeans: say<{ amount: string }>(
      'La part du client, {amount}, est arrivée autrement. Le client peut à nouveau recevoir des demandes.',
    ),
    recovered: 'Encaissement noté.',
    repay: 'Noter un virement',
    repayOf: say<{ invoice: string }>('Noter un virement : {invoice}'),
    repayMeans: say<{ amount: string }>(
      'Le prestataire a remboursé {amount} par virement. Un ou une collègue le confirme.',
    ),
    repaid: 'Virement noté. Un ou une collègue le confirme.',
    noted: say<{ day: string; note: string }>('Virement du {day} : {note}'),
    ownWaits: 'Un ou une collègue doit le confirmer.',
    confirm: 'Confirmer',
    confirmOf: say<{ invoice: string }>('Confirmer le virement : {invoice}'),
    confirmTitle: 'Confirmer ce virement ?',
    confirmMeans: say<{ amount: string; day: string }>(
      '{amount} sont arrivés le {day} : le prestataire ne doit plus rien pour cette facture.',
    ),
    confirmed: 'Virement confirmé : la reprise est réglée.',
    withdraw: 'Retirer',
    withdrawOf: say<{ invoice: string }>('Retirer le virement : {invoice}'),
    withdrawn: 'Virement retiré : la reprise attend à nouveau.',
    bookedOn: 'Date de la banque',
    note: 'Remarque',
    noteHint: 'Au plus 140 caractères.',
  },
} as const;
