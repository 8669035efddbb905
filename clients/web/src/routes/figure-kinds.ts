import type {
  AccountFigureGroup,
  AccountFigureState,
  ClaimFigureGroup,
  ClaimStatus,
  CompanyFigureAccess,
  CompanyFigureGroup,
  InvoiceFigureGroup,
  MonthlyInvoiceStatus,
  OrderFigureGroup,
  OrderStatus,
  PaymentRequestFigureGroup,
  PaymentRequestStatus,
  SettlementKind,
} from '../graphql/__generated__/types.ts';
import { officeForms } from './office.ts';

type Choices<Value extends string> = Readonly<Record<string, Value>>;

/** A page of figures: by what it groups, the first unless told, and what narrows it. Both by the words of its address. */
export interface FigureKind {
  readonly path: string;
  readonly groups: Choices<string>;
  readonly choices: Readonly<Record<string, Choices<string>>>;
}

const claimStatuses = {
  'en-traitement': 'IN_PROCESS',
  'a-completer': 'TO_COMPLETE',
  accepte: 'ACCEPTED',
  transmis: 'TRANSMITTED',
  paye: 'PAID',
  'paiement-refuse': 'PAYMENT_REJECTED',
  refuse: 'REFUSED',
} as const satisfies Choices<ClaimStatus>;

const orderStatuses = {
  'a-payer': 'AWAITING_PAYMENT',
  'en-verification': 'PAYMENT_UNCLEAR',
  'non-payee': 'EXPIRED',
  annulee: 'CANCELLED',
  confirmee: 'CONFIRMED',
  envoyee: 'DELIVERED',
  retournee: 'RETURNED',
  retiree: 'WITHDRAWN',
  refusee: 'REFUSED',
} as const satisfies Choices<OrderStatus>;

const invoiceStatuses = {
  'a-payer': 'ISSUED',
  'en-partie': 'PARTLY_PAID',
  payee: 'PAID',
  'en-trop': 'OVERPAID',
  'en-retard': 'OVERDUE',
  rappel: 'REMINDED',
  sommation: 'SUMMONED',
  contestee: 'DISPUTED',
  avoir: 'CREDITED',
} as const satisfies Choices<MonthlyInvoiceStatus>;

const requestStatuses = {
  recue: 'RECEIVED',
  'non-remise': 'NOTICE_FAILED',
  'a-valider': 'AWAITING_CLIENT',
  validee: 'VALIDATED',
  contestee: 'CONTESTED',
  retiree: 'CANCELLED',
  prelevee: 'DEBITED',
  'prelevement-refuse': 'DEBIT_REFUSED',
  regularisee: 'RECOVERED',
  payee: 'PAID',
  reprise: 'CLAWED_BACK',
} as const satisfies Choices<PaymentRequestStatus>;

/** The pages of figures. */
export const figureKinds = {
  claims: {
    path: '/office/tableaux/demandes',
    groups: {
      mois: 'MONTH',
      formulaire: 'FORM',
      statut: 'CLAIM_STATUS',
      collaborateur: 'OFFICER',
    } satisfies Choices<ClaimFigureGroup>,
    choices: { formulaire: officeForms, statut: claimStatuses },
  },
  orders: {
    path: '/office/tableaux/commandes',
    groups: {
      mois: 'MONTH',
      prestation: 'SERVICE',
      statut: 'ORDER_STATUS',
      paiement: 'SETTLEMENT',
      collaborateur: 'OFFICER',
    } satisfies Choices<OrderFigureGroup>,
    choices: {
      statut: orderStatuses,
      paiement: { facture: 'ON_ACCOUNT', carte: 'CARD' } satisfies Choices<SettlementKind>,
    },
  },
  invoices: {
    path: '/office/tableaux/factures',
    groups: {
      mois: 'MONTH',
      statut: 'INVOICE_STATUS',
      rappels: 'REMINDED',
    } satisfies Choices<InvoiceFigureGroup>,
    choices: { statut: invoiceStatuses },
  },
  requests: {
    path: '/office/tableaux/paiements',
    groups: {
      mois: 'MONTH',
      statut: 'REQUEST_STATUS',
      validation: 'VALIDATION',
    } satisfies Choices<PaymentRequestFigureGroup>,
    choices: { statut: requestStatuses },
  },
  accounts: {
    path: '/office/tableaux/comptes',
    groups: {
      mois: 'MONTH',
      utilisation: 'ACCOUNT_KIND',
      statut: 'ACCOUNT_STATE',
      langue: 'LOCALE',
    } satisfies Choices<AccountFigureGroup>,
    choices: {
      statut: {
        'non-valide': 'UNVERIFIED',
        valide: 'VERIFIED',
        ferme: 'CLOSED',
        echu: 'LAPSED',
      } satisfies Choices<AccountFigureState>,
    },
  },
  companies: {
    path: '/office/tableaux/entreprises',
    groups: { mois: 'MONTH', acces: 'ACCESS_STATUS' } satisfies Choices<CompanyFigureGroup>,
    choices: {
      acces: {
        aucun: 'NONE',
        demande: 'REQUESTED',
        active: 'ACTIVE',
        refuse: 'REFUSED',
        suspendu: 'SUSPENDED',
      } satisfies Choices<CompanyFigureAccess>,
    },
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureKindName = keyof typeof figureKinds;
