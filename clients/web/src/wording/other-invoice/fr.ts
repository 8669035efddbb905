import { icu } from '../icu.ts';

/** The words of form 318.632; the guide's stand word for word. */
const say = icu('fr');

export const fr = {
  means: 'A envoyer quand aucun autre formulaire ne convient.',
  invoice: 'Facture',
  invoiceMeans: 'Ce qui est imprimé en tête de la facture.',
  invoiceDate: 'Date de la facture',
  dateHint: 'Par exemple 02.09.2026',
  invoiceNumber: 'N° de facture',
  lines: 'Prestations',
  linesMean: 'Une entrée par ligne de la facture.',
  line: say<{ position: number }>('Prestation {position}'),
  servedOn: 'Date des prestations dispensées',
  description: 'Prestation',
  quantity: 'Nombre',
  unitPrice: 'Tarif en CHF',
  tariffPosition: 'Position tarifaire',
  lineAmount: 'Montant en CHF',
  addLine: 'Ajouter une entrée',
  removeLine: 'Supprimer',
  theLine: say<{ position: number }>(' la prestation {position}'),
  documentsMean: "La facture, et la preuve du paiement si vous l'avez réglée.",
} as const;
