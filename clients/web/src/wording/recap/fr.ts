import { icu } from '../icu.ts';

/** A month or a year of claims in French. */
const say = icu('fr');

export const fr = {
  title: 'Récapitulatif',
  period: 'Période',
  months: 'Mois',
  years: 'Années',
  running: say<{ period: string }>('{period}, en cours'),
  means: "Vos demandes reçues par l'office dans cette période, telles qu'elles sont aujourd'hui.",
  of: 'Récapitulatif de',
  subjects: { CLAIMS: 'Demandes de remboursement', REQUESTS: 'Demandes de paiement' },
  sums: 'Montants',
  asked: 'Demandé',
  granted: 'Accordé',
  count: 'Demandes',
  wholeYear: say<{ year: string }>("Toute l'année {year}"),
  twelve: 'Douze mois',
  finds: say<{ count: number; period: string }>(
    '{count, plural, =0 {Aucune demande} one {# demande} other {# demandes}} en {period}',
  ),
  byBeneficiary: 'Par bénéficiaire',
  byForm: 'Par formulaire',
  beneficiary: 'Bénéficiaire',
  form: 'Formulaire',
  total: 'Total',
  ofMonth: 'Demandes du mois',
  ofYear: "Demandes de l'année",
  date: 'Date',
  reference: 'Référence',
  status: 'Statut',
  more: 'Demandes plus anciennes',
  askedIn: 'Demandé, CHF',
  grantedIn: 'Accordé, CHF',
  month: 'Mois',
  none: 'Aucune demande dans cette période',
  noneMeans: 'Choisissez un autre mois, ou revenez au guichet pour envoyer une facture.',
  caption: 'Demandes de la période, de la plus récente à la plus ancienne',
  file: 'recapitulatif',
} as const;
