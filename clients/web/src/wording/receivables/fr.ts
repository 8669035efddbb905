import { icu } from '../icu.ts';

const say = icu('fr');

/** What companies owe the population office, in French. */
export const fr = {
  title: 'Finances',
  open: 'Ouvert, CHF',
  invoices: 'Factures ouvertes',
  overdue: 'En retard, CHF',
  disputed: 'Contesté, CHF',
  overpaid: 'Payé en trop, CHF',
  receivables: 'Ce que les entreprises doivent',
  age: 'En retard, par âge',
  ageFinds: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Aucune facture en retard} one {# facture en retard} other {# factures en retard}}, {amount}',
  ),
  days: 'Jours de retard',
  between: say<{ from: string; until: string }>('De {from} à {until} jours'),
  from: say<{ from: string }>('{from} jours et plus'),
  unmatched: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Tous les encaissements ont leur facture.} one {# encaissement attend sa facture : {amount}} other {# encaissements attendent leur facture : {amount}}}',
  ),
  assign: 'Les attribuer',
  accounts: 'Qui doit le plus',
  oldest: 'Plus ancien délai',
  none: "Rien n'est ouvert",
  noneMeans: "Après la clôture d'un mois, ce que les entreprises doivent apparaît ici.",
  toClosing: 'Clôturer un mois',
} as const;
