import { icu } from '../icu.ts';

const say = icu('fr');

/** Card payments that are unclear, for finance, in French. */
export const fr = {
  title: 'Paiements par carte à vérifier',
  lead: "Personne ne sait avec certitude si ces paiements ont été débités. Tant qu'ils sont ici, la commande attend et rien n'est débité à nouveau.",
  caption: 'Paiements par carte à vérifier, du plus ancien au plus récent',
  opened: 'Ouvert',
  reference: 'Référence',
  transaction: 'Transaction',
  noTransaction: 'jamais annoncée',
  amount: 'Montant',
  advice: 'Que faire',
  actions: 'Actions',
  days: say<{ days: number }>("{days, plural, =0 {aujourd'hui} one {# jour} other {# jours}}"),
  order: 'Voir la commande',
  none: 'Rien à vérifier',
  noneMeans: 'Un paiement dont le partenaire ne connaît pas le résultat apparaîtra ici, avec un conseil.',
  clear: 'Décider',
  clearOf: say<{ reference: string }>('Décider du paiement {reference}'),
  about: say<{ amount: string; at: string }>('{amount}, ouvert le {at}.'),
  way: "Qu'en est-il ?",
  chooseWay: "Choisissez ce qu'il en est.",
  ways: {
    ASK_PARTNER: 'Interroger le partenaire',
    GIVE_BACK: "Rendre l'autorisation",
    TAKEN: 'Le montant a été débité',
    NOT_TAKEN: "Rien n'a été débité",
  },
  means: {
    ASK_PARTNER: 'Il dit ce qu’il sait, et sa réponse est suivie.',
    GIVE_BACK: "Rien n'est débité. Il faut un numéro de transaction.",
    TAKEN: 'Vous l’avez vu chez le partenaire. La commande est payée.',
    NOT_TAKEN: 'Vous l’avez vu chez le partenaire, ou remboursé. La commande peut être payée à nouveau.',
  },
  note: 'Motif',
  noteHint: 'Ce que vous avez vu, et où. 140 caractères au plus.',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  done: say<{ reference: string }>('Paiement {reference} : réglé.'),
  still: say<{ reference: string }>('Paiement {reference} : le partenaire ne sait toujours pas.'),
} as const;
