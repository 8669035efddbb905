import { icu } from '../icu.ts';

/** Form 318.536. What the office's guide quotes stands here word for word. */
const say = icu('fr');

export const fr = {
  means: "Les heures et les nuits d'un mois, fournies par vos assistants.",
  documentsMean:
    "Décomptes de salaire ; certificat médical dès le 4e jour de maladie ; contrats de travail pour l'avance.",
  month: {
    title: 'Période de décompte',
    mean: 'Une facture séparée doit être établie pour chaque mois. Les taux sont ceux du mois choisi.',
    invoiced: 'Mois facturé',
    hint: "Un mois à venir ne permet qu'une avance.",
    year: 'Année',
    month: 'Mois',
    pick: 'Choisir',
    noRates:
      "Le guichet ne connaît pas les taux de ce mois. Vérifiez le mois ; s'il est juste, utilisez le formulaire papier.",
    monthlyAmount: 'Montant mensuel selon la décision',
    monthlyAmountHint:
      "Le guichet vous avertit alors quand un mois ou l'année dépasse ce que prévoit la loi.",
  },
  services: {
    title: 'Prestations',
    mean: 'Remplissez ce qui vous concerne, laissez le reste vide.',
    row: 'Ligne',
    hoursProvided: 'heures effectivement fournies',
    nights: 'Nombre de nuits',
    rate: 'taux en CHF',
    amount: 'montant en CHF',
    unit: { hours: 'heures', nights: 'nuits', insuredPersons: 'assurés' },
    label: {
      hours: "1. Nombre d'heures effectivement fournies (par tous les assistants réunis)",
      qualifiedHours:
        "2. Nombre d'heures effectivement fournies avec une qualification particulière (explicitement décidées)",
      nights: '3. Forfaits de nuit effectivement fournis (par tous les assistants réunis)',
      nightDegree: '3.1. Taux du forfait de nuit (montant inscrit dans la décision)',
      nightRate: 'Montant inscrit dans la décision',
      shared: '4. Nuits durant lesquelles un assistant prend en charge plusieurs assurés.',
      insuredPersons: "4.1. Nombre d'assurés",
      sharedNights: '4.2. Nombre de nuits',
      sharedNightRate: '4.3. Taux réduit par nuit',
      sickPay:
        "5. Somme en CHF du maintien du paiement du salaire visé à l'art. 324a CO (l'assistant est malade)",
      preventedPay:
        "6. Somme en CHF du maintien du paiement du salaire visé à l'art. 324a CO (le travail ne peut pas être accompli)",
      advance: '7. Avance',
    },
    hint: {
      hours: 'Par exemple 92.5, 92:30 ou 92h30.',
      qualifiedHours: 'Sans les heures de la ligne 1.',
      nights:
        'Sans les nuits de la ligne 4. Les nuits reconnues que vous ne facturez pas peuvent être converties en heures (art. 39i al. 2ter RAI).',
      nightDegree: 'Le degré que votre décision reconnaît.',
      sharedNightRate: 'Tel que décidé.',
      sickPay: 'Sans les indemnités que verse une assurance, pendant trois mois au plus (art. 39h RAI).',
      preventedPay: 'Pendant trois mois au plus (art. 39h RAI).',
      advance:
        "L'avance est versée sur demande à hauteur des contrats de travail remis, mais au plus à hauteur de la contribution d'assistance mensuelle.",
    },
    pick: 'Choisir',
    degree: say<{ degree: number }>('Degré {degree}'),
    otherAmount: 'Autre montant',
    takeOver: say<{ rate: string; full: string; persons: string }>(
      'Reprendre {rate}, soit {full} divisé par {persons}',
    ),
  },
  parts: { hours: 'Heures', nights: 'Nuits', sums: 'Salaires et avance' },
} as const;
