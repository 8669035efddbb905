import { icu } from '../icu.ts';
import { deliveryWording } from './deliveries.ts';

/** Forms 318.635 to 318.639. What the office's guide quotes stands here word for word. */
const say = icu('fr');

export const fr = {
  means:
    "Pour des raisons techniques, il n'est possible de facturer qu'une seule prestation à la fois ; si vous devez facturer plusieurs prestations, merci d'envoyer plusieurs formulaires.",
  documentsMean: "La facture, et la preuve du paiement si vous l'avez réglée.",
  service: {
    title: 'Période et type de remise',
    period: 'Période de prestation',
    start: 'Du',
    end: 'Au',
    periodHint: 'Pour un achat, le jour de la livraison. Une location peut se terminer plus tard.',
    delivery: 'Type de remise',
    deliveries: deliveryWording.fr,
    deliveryMeans: {
      PURCHASE: 'Le moyen auxiliaire vous appartient.',
      LOAN: "Le moyen auxiliaire appartient à l'assurance : facturez les accessoires et l'adaptation.",
      RENTAL: 'La période de la location est celle de la facture.',
      REPAIR: 'Réparation, adaptation ou remplacement partiel.',
      UPKEEP: say<{ amount: string }>(
        'Frais effectifs, {amount} au plus par moyen et par année civile, sauf exception de la liste. Jamais pour un véhicule à moteur.',
      ),
      TRAINING: 'Pour apprendre à utiliser le moyen auxiliaire.',
      DEPRECIATION: 'Une fois par an, pour un moyen auxiliaire que vous avez acquis vous-même.',
      THIRD_PARTY_SERVICES: say<{ amount: string }>(
        "A la place du moyen auxiliaire : {amount} au plus par année civile, et pas plus que le revenu de l'activité.",
      ),
    },
  },
  benefit: {
    title: 'Prestation',
    mean: 'Ouvrez la section qui convient, puis sa subdivision, et choisissez la prestation.',
    first: "Indiquez d'abord la période et le type de remise : les prestations s'affichent ici.",
    search: 'Chercher une prestation',
    searchHint: 'Un mot, ou le numéro de la décision : perruque, 14.01',
    loading: 'Les prestations arrivent…',
    failed: "Les prestations ne s'affichent pas pour l'instant.",
    again: 'Réessayer',
    none: say<{ text: string }>('Aucune prestation ne contient « {text} ».'),
    found: say<{ count: number }>(
      '{count, plural, one {# prestation trouvée} other {# prestations trouvées}}',
    ),
    choose: 'Choisir',
    change: 'Changer',
    theBenefit: say<{ code: string }>(' la prestation {code}'),
    chosen: 'Prestation choisie',
    form: say<{ number: string }>('Formulaire {number}'),
    bound:
      "* Seulement pour exercer une activité lucrative, accomplir ses travaux habituels, étudier, se former ou s'accoutumer à la fonction (art. 2 al. 2 OMAI).",
    boundSign: 'liée au travail ou à la formation',
    gone: say<{ code: string }>('La prestation {code} ne figure pas dans la liste à cette période.'),
  },
  invoice: {
    title: 'Facture',
    mean: 'Ce qui est imprimé sur la facture du fournisseur.',
    designation: 'Désignation',
    designationHint: "L'objet ou le travail, avec la marque et le modèle",
    supplier: 'Fournisseur',
    date: 'Date de la facture',
    number: 'N° de facture',
    amount: 'Montant',
  },
} as const;
