import { icu } from '../icu.ts';

const say = icu('fr');

/** The closing of a month, in French. */
export const fr = {
  title: 'Clôture du mois',
  lead: "Chaque compte reçoit son récapitulatif, et une facture pour ce qu'il a commandé sur facture.",
  month: 'Mois',
  preview: 'Avant de clôturer',
  accounts: 'Comptes à clôturer',
  requests: 'Demandes sur facture',
  subtotal: 'Leur montant, CHF',
  card: 'Par carte, CHF',
  running: "Le mois n'est pas terminé : il se clôture dès le 1er du mois suivant.",
  nothing: 'Rien ne reste à clôturer pour ce mois.',
  close: say<{ month: string }>('Clôturer {month}'),
  closing: 'Clôture en cours…',
  confirm: say<{ month: string }>('Clôturer {month} ?'),
  means: say<{ accounts: number; amount: string }>(
    "{accounts, plural, one {# compte est clôturé et, s'il a commandé sur facture, facturé} other {# comptes sont clôturés et, s'ils ont commandé sur facture, facturés}} : {amount}. Ce qui est clôturé ne change plus. Répéter est sans danger.",
  ),
  progress: say<{ done: string; all: string }>('{done} comptes clôturés sur {all}'),
  begun: say<{ month: string }>('La clôture de {month} a commencé. Vous pouvez quitter la page.'),
  finished: say<{ month: string; invoices: number; amount: string }>(
    '{month} est clôturé : {invoices, plural, =0 {aucune facture} one {# facture} other {# factures}}, {amount}.',
  ),
  goOn: 'Reprendre la clôture',
  seeInvoices: 'Voir les factures',
  before: 'Mois clôturés',
  caption: "Mois clôturés, le plus récent d'abord",
  closedOn: 'Clôturé le',
  accountsHead: 'Comptes',
  credits: 'Avoirs, CHF',
  total: 'Facturé, CHF',
  none: "Aucun mois n'est encore clôturé",
  goesOn: 'en cours',
} as const;
