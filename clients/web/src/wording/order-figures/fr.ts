import { icu } from '../icu.ts';

const say = icu('fr');

/** Orders in figures, in French. */
export const fr = {
  title: 'Commandes en chiffres',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Demandes passées du {from} au {until}, situation au {asOf}.',
  ),
  requests: 'Demandes',
  waiting: "Chez l'office",
  delivered: 'Envoyées',
  refused: 'Refusées',
  awaiting: 'A payer',
  lapsed: 'Sans suite',
  charged: 'Montant, CHF',
  median: 'Délai médian, jours',
  ninetieth: '9 sur 10 en, jours',
  overall: 'Ensemble',
  byMonth: 'Par mois',
  byMonthFinds: say<{ count: number; delivered: string }>(
    '{count, plural, one {# demande} other {# demandes}}, {delivered} envoyées',
  ),
  partHint: 'Plein : envoyées. Contour : toutes.',
  month: 'Mois',
  byService: 'Par prestation',
  service: 'Prestation',
  bySettlement: 'Par paiement',
  settlement: 'Paiement',
  settlements: {
    ON_ACCOUNT: 'Sur facture',
    CARD: 'Par carte',
  },
  none: 'Aucune demande dans cette période',
  noneMeans: 'Choisissez une autre date.',
} as const;
