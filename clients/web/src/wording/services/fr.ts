import { icu } from '../icu.ts';

const say = icu('fr');

/** The catalogue of paid services, in French. */
export const fr = {
  title: 'Prestations',
  lead: "Ce que l'office cantonal de la population délivre contre une taxe. Les taxes incluent la TVA.",
  caption: 'Prestations, avec leur taxe et leur délai',
  service: 'Prestation',
  fee: 'Taxe',
  delay: 'Délai',
  days: say<{ from: number; until: number }>('{from} à {until} jours ouvrables'),
  unverified: 'à confirmer',
  noFee: 'taxe pas encore fixée',
  none: "Aucune prestation n'est proposée en ce moment.",
  withVat: 'TVA comprise',
  noFeeMeans: "L'office n'a pas encore fixé cette taxe.",
  source: say<{ source: string }>('Base légale : {source}'),
  unverifiedMeans: "Ce montant attend la confirmation de l'office.",
  until: say<{ day: string }>(
    "Proposée jusqu'au {day}. Les commandes en cours seront traitées jusqu'à leur issue.",
  ),
  ended: say<{ day: string }>(
    "Cette prestation n'est plus proposée depuis le {day}. Les commandes en cours sont traitées jusqu'à leur issue.",
  ),
  postage: 'Envoi',
  postageAside: "Les frais d'envoi s'ajoutent à la taxe.",
  free: 'gratuit',
  postageNotFixed: 'tarif pas encore fixé',
  delivery: say<{ from: number; until: number }>(
    'Par la poste, entre {from} et {until} jours ouvrables après la commande.',
  ),
  expected: say<{ from: string; until: string }>(
    "Commandée aujourd'hui, elle est attendue entre le {from} et le {until}.",
  ),
  indicative: "Ces délais sont indicatifs et ne lient pas l'office.",
  payment: 'Paiement',
  paymentAside: 'Connu avant de commander.',
  byCard: 'Vous payez par carte, avant le traitement.',
  privatePerson: 'Un particulier paie par carte, avant le traitement.',
  signIn: 'Connectez-vous',
  signInMeans: "pour savoir si vous pouvez commander sur la facture mensuelle d'une entreprise.",
  forCompany: say<{ company: string }>('Pour {company}'),
  onAccount: 'Sur la facture mensuelle.',
  card: 'Par carte.',
  noSettlement: "Le mode de paiement ne peut pas être affiché pour l'instant.",
  notSold: 'Cette prestation ne se commande plus.',
  questions: 'À préparer',
  questionsAside: 'Ce que la commande demande.',
  optional: '(facultatif)',
  terms: 'Conditions',
  termsLink: 'Conditions générales des prestations en ligne',
  termsMean: "La taxe est perçue d'avance et reste due, même si la commande est refusée ou retirée ensuite.",
} as const;
