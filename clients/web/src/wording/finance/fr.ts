/** The desk of the population office's finance, in French. */
export const fr = {
  nav: 'Pages de la finance',
  tabs: {
    home: 'Aperçu',
    invoices: 'Factures',
    cases: 'Dossiers',
    closing: 'Clôture',
    reminders: 'Rappels',
    credits: 'Encaissements',
    accounts: 'Comptes',
    cards: 'Cartes',
  },
  print: 'Imprimer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  more: 'Suite',
  asOf: 'Situation au',
  show: 'Afficher',
  noDay: "Une date comme 31.10.2026, aujourd'hui au plus tard.",
  company: 'Entreprise',
  invoices: 'Factures',
} as const;
