import { icu } from '../icu.ts';

const say = icu('fr');

/** Invoices at the desk of finance, in French. */
export const fr = {
  list: {
    caption: 'Factures des entreprises, de la plus récente à la plus ancienne',
    state: 'Statut',
    month: 'Mois',
    allMonths: 'Tous',
    number: 'Numéro de facture',
    filters: {
      toutes: 'Toutes',
      ouvertes: 'A payer',
      retard: 'En retard ou rappelées',
      contestees: 'Contestées',
      surplus: 'Payées en trop',
      closes: 'Payées ou annulées',
    },
    due: 'Délai',
    none: 'Aucune facture ne répond à ce choix',
    noneMeans: 'Choisissez un autre statut ou un autre mois.',
  },
  invoice: {
    acts: 'Que faire',
    account: 'Compte client',
    pay: 'Enregistrer un paiement',
    payMeans: "Pour un paiement que la banque n'a pas annoncé.",
    amount: 'Montant en CHF',
    bookedOn: 'Reçu le',
    note: 'Remarque',
    noteHint: '140 caractères au plus.',
    paid: say<{ amount: string }>('Le paiement de {amount} est enregistré.'),
    credit: 'Emettre un avoir',
    creditable: say<{ amount: string }>(
      "{amount} au plus : ce qui a été facturé et n'est pas encore crédité.",
    ),
    creditMeans:
      "L'avoir est imputé sur la facture, le reste sur les prochaines. L'entreprise le lit, et rien ne s'efface ensuite.",
    reason: 'Motif',
    creditNote: "Ce que l'entreprise lit",
    creditNoteHint: 'De 10 à 500 caractères.',
    credited: say<{ number: string; amount: string }>("L'avoir {number} de {amount} est émis."),
    choose: 'Choisir',
  },
} as const;
