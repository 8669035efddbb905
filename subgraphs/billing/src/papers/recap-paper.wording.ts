import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What a monthly recap says. */
export const recapWording = {
  name: {
    fr: 'Récapitulatif mensuel',
    de: 'Monatsübersicht',
    it: 'Riepilogo mensile',
    en: 'Monthly recap',
  },
  account: { fr: 'Compte client', de: 'Kundenkonto', it: 'Conto cliente', en: 'Client account' },
  closedAt: { fr: 'État au', de: 'Stand am', it: 'Stato al', en: 'As of' },
  noInvoice: {
    fr: 'Ce récapitulatif n\u2019est pas une facture.',
    de: 'Diese Übersicht ist keine Rechnung.',
    it: 'Questo riepilogo non è una fattura.',
    en: 'This recap is not an invoice.',
  },
  equals: {
    fr: 'Son total, {amount}, est celui de la facture n°\u00a0{invoice}, avant déduction d\u2019avoirs.',
    de: 'Ihr Total, {amount}, ist jenes der Rechnung Nr.\u00a0{invoice}, vor Abzug von Gutschriften.',
    it: 'Il suo totale, {amount}, è quello della fattura n.\u00a0{invoice}, prima della deduzione di crediti.',
    en: 'Its total, {amount}, is that of invoice no.\u00a0{invoice}, before credits are deducted.',
  },
  nothingInvoiced: {
    fr: 'Rien n\u2019a été commandé sur facture ce mois-ci.',
    de: 'In diesem Monat wurde nichts auf Rechnung bestellt.',
    it: 'Questo mese non è stato ordinato nulla su fattura.',
    en: 'Nothing was ordered on account this month.',
  },
  onAccount: {
    fr: 'Demandes sur facture',
    de: 'Anträge auf Rechnung',
    it: 'Richieste su fattura',
    en: 'Requests on account',
  },
  byCard: {
    fr: 'Demandes payées par carte',
    de: 'Mit Karte bezahlte Anträge',
    it: 'Richieste pagate con carta',
    en: 'Requests paid by card',
  },
  apart: {
    fr: 'Ces demandes sont déjà payées. Elles ne figurent ni dans les totaux ci-dessus, ni sur la facture.',
    de: 'Diese Anträge sind bereits bezahlt. Sie stehen weder in den Totalen oben noch auf der Rechnung.',
    it: 'Queste richieste sono già pagate. Non figurano né nei totali qui sopra, né sulla fattura.',
    en: 'These requests are paid already. They are neither in the totals above nor on the invoice.',
  },
  perService: { fr: 'Par prestation', de: 'Nach Leistung', it: 'Per prestazione', en: 'By service' },
  perCollaborator: {
    fr: 'Par collaborateur',
    de: 'Nach Mitarbeitenden',
    it: 'Per collaboratore',
    en: 'By collaborator',
  },
  perCompanyName: {
    fr: 'Par raison sociale',
    de: 'Nach Firma',
    it: 'Per ragione sociale',
    en: 'By company name',
  },
  time: { fr: 'Date, heure', de: 'Datum, Zeit', it: 'Data, ora', en: 'Date, time' },
  order: { fr: 'Commande', de: 'Bestellung', it: 'Ordinazione', en: 'Order' },
  collaborator: { fr: 'Collaborateur', de: 'Mitarbeitende', it: 'Collaboratore', en: 'Collaborator' },
  reference: { fr: 'Référence', de: 'Referenz', it: 'Riferimento', en: 'Reference' },
  delivery: { fr: 'Envoi', de: 'Versand', it: 'Invio', en: 'Delivery' },
  state: { fr: 'État', de: 'Stand', it: 'Stato', en: 'State' },
  count: { fr: 'Demandes', de: 'Anträge', it: 'Richieste', en: 'Requests' },
  total: { fr: 'Total', de: 'Total', it: 'Totale', en: 'Total' },
  fees: { fr: 'Taxes en CHF', de: 'Gebühren in CHF', it: 'Tasse in CHF', en: 'Fees in CHF' },
  postage: {
    fr: 'Frais de port en CHF',
    de: 'Porto in CHF',
    it: 'Spese di porto in CHF',
    en: 'Postage in CHF',
  },
  cardTotal: {
    fr: 'Payé par carte en CHF, TVA incluse',
    de: 'Mit Karte bezahlt in CHF, MWST inbegriffen',
    it: 'Pagato con carta in CHF, IVA inclusa',
    en: 'Paid by card in CHF, VAT included',
  },
} as const satisfies Readonly<Record<string, Wording>>;
