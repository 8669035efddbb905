import { icu } from '../icu.ts';

const say = icu('fr');

/** Payments that came in without an invoice, in French. */
export const fr = {
  title: 'Encaissements',
  lead: 'Ce que la banque a crédité et dont la facture est inconnue.',
  caption: "Encaissements sans facture, le plus récent d'abord",
  bookedOn: 'Date de la banque',
  debtor: 'Payé par',
  unknown: 'Inconnu',
  noReference: 'sans référence',
  why: 'Pourquoi il attend',
  amount: 'Montant',
  actions: 'Actions',
  doubts: {
    UNKNOWN_REFERENCE: 'Aucune facture ne porte cette référence.',
    OTHER_CURRENCY: 'Une autre monnaie que la facture.',
    REVERSAL: 'La banque a repris un crédit.',
  },
  assign: 'Attribuer',
  assignOf: say<{ amount: string; who: string }>('Attribuer {amount} de {who}'),
  settle: 'Classer',
  settleOf: say<{ amount: string; who: string }>('Classer {amount} de {who}'),
  which: 'Quelle facture ?',
  candidates: 'Du même montant ouvert, ou du même nom.',
  find: 'Autre numéro de facture',
  notFound: 'Aucune facture ne porte ce numéro.',
  option: say<{ name: string; amount: string }>('{name}, ouvert {amount}'),
  chooseInvoice: 'Choisissez une facture.',
  assigned: say<{ number: string }>("L'encaissement est imputé sur la facture {number}."),
  note: "Ce qu'il en est advenu",
  settled: "L'encaissement est classé.",
  none: 'Tous les encaissements ont leur facture',
  noneMeans: 'Ce que la banque annonce sans référence connue apparaît ici.',
  noteHint: '140 caractères au plus.',
  files: 'Fichiers de la banque',
  filesMean:
    "Un camt.054 du compte de l'office. Chaque crédit trouve sa facture par sa référence ; les autres attendent ici.",
} as const;
