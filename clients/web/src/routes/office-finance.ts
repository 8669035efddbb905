import { parseDate } from '@guichet/schema/scalars/date.ts';
import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ClientAccountPageDocument } from '../graphql/__generated__/documents/client-account-page.ts';
import {
  ClientAccountsPageDocument,
  type ClientAccountsPageQueryVariables,
} from '../graphql/__generated__/documents/client-accounts-page.ts';
import { ClosingPageDocument } from '../graphql/__generated__/documents/closing-page.ts';
import {
  FinanceCasesPageDocument,
  type FinanceCasesPageQueryVariables,
} from '../graphql/__generated__/documents/finance-cases-page.ts';
import { OfficeCasePageDocument } from '../graphql/__generated__/documents/office-case-page.ts';
import { OfficeFinancePageDocument } from '../graphql/__generated__/documents/office-finance-page.ts';
import { OfficeInvoicePageDocument } from '../graphql/__generated__/documents/office-invoice-page.ts';
import {
  OfficeInvoicesPageDocument,
  type OfficeInvoicesPageQueryVariables,
} from '../graphql/__generated__/documents/office-invoices-page.ts';
import { OpenCreditsPageDocument } from '../graphql/__generated__/documents/open-credits-page.ts';
import { OrderFiguresPageDocument } from '../graphql/__generated__/documents/order-figures-page.ts';
import { RefundPageDocument } from '../graphql/__generated__/documents/refund-page.ts';
import { RemindersPageDocument } from '../graphql/__generated__/documents/reminders-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type {
  ClientAccountStatus,
  FinanceCaseKind,
  FinanceCaseStatus,
  MonthlyInvoiceStatus,
} from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { currentMonth, monthsLater } from '../ui/months.ts';
import { isPopulationFinance, isPopulationOfficer, type Viewer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

type Load = (request: Request, viewer: Viewer, id: string, search: URLSearchParams) => Promise<unknown>;

/** A page for who may come, with what it reads. The servers decide who sees what; this only spares empty pages. */
function loading(mayCome: (viewer: Viewer) => boolean, what: Load) {
  return async ({ request, params }: LoaderFunctionArgs) => {
    const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
    const known = requireViewer(request, viewer);
    if (!mayCome(known)) throw new NotForThisAccount();
    return await what(request, known, params['id'] ?? '', new URL(request.url).searchParams);
  };
}

const forFinance = (what: Load) => loading(isPopulationFinance, what);
const forOffice = (what: Load) =>
  loading((viewer) => isPopulationFinance(viewer) || isPopulationOfficer(viewer), what);

/** The money of the population office. */
export const officeFinanceRoutes: RouteObject[] = [
  {
    path: 'office/finances',
    loader: forFinance((request, _viewer, _id, search) =>
      load(request, OfficeFinancePageDocument, { asOf: dayOf(search) }),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-receivables/receivables-page.tsx')).ReceivablesPage,
    },
  },
  {
    path: 'office/finances/tableaux',
    loader: forOffice((request, _viewer, _id, search) =>
      load(request, OrderFiguresPageDocument, { filter: { asOf: dayOf(search) } }),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-order-figures/order-figures-page.tsx')).OrderFiguresPage,
    },
  },
  {
    path: 'office/finances/cloture',
    loader: forFinance((request, _viewer, _id, search) =>
      load(request, ClosingPageDocument, { month: closingMonth(search) }),
    ),
    lazy: {
      Component: async () => (await import('../pages/office-closing/closing-page.tsx')).ClosingPage,
    },
  },
  {
    path: 'office/finances/factures',
    loader: forOffice((request, _viewer, _id, search) =>
      load(request, OfficeInvoicesPageDocument, officeInvoicesVariables(search)),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-invoices/office-invoices-page.tsx')).OfficeInvoicesPage,
    },
  },
  {
    path: 'office/finances/factures/:id',
    loader: forOffice((request, viewer, id) =>
      load(request, OfficeInvoicePageDocument, { id, isFinance: isPopulationFinance(viewer) }),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-invoices/office-invoice-page.tsx')).OfficeInvoicePage,
    },
  },
  {
    path: 'office/finances/comptes',
    loader: forOffice((request, _viewer, _id, search) =>
      load(request, ClientAccountsPageDocument, clientAccountsVariables(search)),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-accounts/client-accounts-page.tsx')).ClientAccountsPage,
    },
  },
  {
    path: 'office/finances/comptes/:id',
    loader: forOffice((request, _viewer, id) => load(request, ClientAccountPageDocument, { id })),
    lazy: {
      Component: async () =>
        (await import('../pages/office-accounts/client-account-page.tsx')).ClientAccountPage,
    },
  },
  {
    path: 'office/finances/dossiers',
    loader: forFinance((request, _viewer, _id, search) =>
      load(request, FinanceCasesPageDocument, officeCasesVariables(search)),
    ),
    lazy: {
      Component: async () => (await import('../pages/office-cases/office-cases-page.tsx')).OfficeCasesPage,
    },
  },
  {
    path: 'office/finances/dossiers/:id',
    loader: forFinance((request, _viewer, id) => load(request, OfficeCasePageDocument, { id })),
    lazy: {
      Component: async () => (await import('../pages/office-cases/office-case-page.tsx')).OfficeCasePage,
    },
  },
  {
    path: 'office/finances/rappels',
    loader: forFinance((request, _viewer, _id, search) =>
      load(request, RemindersPageDocument, { asOf: dayOf(search) }),
    ),
    lazy: {
      Component: async () => (await import('../pages/office-reminders/reminders-page.tsx')).RemindersPage,
    },
  },
  {
    path: 'office/finances/encaissements',
    loader: forFinance((request, _viewer, _id, search) =>
      load(request, OpenCreditsPageDocument, { first: 40, after: search.get('apres') }),
    ),
    lazy: {
      Component: async () => (await import('../pages/office-credits/credits-page.tsx')).CreditsPage,
    },
  },
  {
    path: 'office/finances/remboursements/:id',
    loader: forFinance((request, _viewer, id) => load(request, RefundPageDocument, { id })),
    lazy: {
      Component: async () => (await import('../pages/office-refund/refund-page.tsx')).RefundPage,
    },
  },
];

/** The day that a page is about, with `?situation=`; null for today. */
export function dayOf(search: URLSearchParams): string | null {
  const day = parseDate(search.get('situation') ?? '');
  return day.ok ? day.value : null;
}

/** The month to close, with `?mois=`: the last one that has ended, unless told. */
export function closingMonth(search: URLSearchParams): string {
  const month = parseYearMonth(search.get('mois') ?? '');
  return month.ok ? month.value : monthsLater(currentMonth(), -1);
}

/** What the address can ask for with `?etat=`; the first is meant when it says nothing. */
export const invoiceFilters = {
  toutes: null,
  ouvertes: ['ISSUED', 'PARTLY_PAID', 'OVERDUE', 'REMINDED', 'SUMMONED'],
  retard: ['OVERDUE', 'REMINDED', 'SUMMONED'],
  contestees: ['DISPUTED'],
  surplus: ['OVERPAID'],
  closes: ['PAID', 'CREDITED'],
} as const satisfies Readonly<Record<string, readonly MonthlyInvoiceStatus[] | null>>;

export type InvoiceFilterName = keyof typeof invoiceFilters;

export function invoiceFilter(search: URLSearchParams): InvoiceFilterName {
  const name = search.get('etat') ?? '';
  return Object.hasOwn(invoiceFilters, name) ? (name as InvoiceFilterName) : 'toutes';
}

/** Invoices on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function officeInvoicesVariables(search: URLSearchParams): OfficeInvoicesPageQueryVariables {
  const month = parseYearMonth(search.get('mois') ?? '');
  return {
    filter: {
      status: invoiceFilters[invoiceFilter(search)],
      month: month.ok ? month.value : null,
      number: search.get('numero') || null,
    },
    first: 40,
    after: search.get('apres'),
  };
}

/** What `?etat=` can ask for of accounts. */
export const accountFilters = {
  actifs: 'ACTIVE',
  suspendus: 'SUSPENDED',
  clos: 'CLOSED',
  demandes: 'REQUESTED',
  refuses: 'REFUSED',
} as const satisfies Readonly<Record<string, ClientAccountStatus>>;

export function clientAccountsVariables(search: URLSearchParams): ClientAccountsPageQueryVariables {
  const name = search.get('etat') ?? '';
  const status = Object.hasOwn(accountFilters, name)
    ? [accountFilters[name as keyof typeof accountFilters]]
    : null;
  return {
    filter: { search: search.get('recherche') || null, status },
    first: 50,
    after: search.get('apres'),
  };
}

/** What `?etat=` can ask for of cases; the first is meant when it says nothing. */
export const caseFilters = {
  ouverts: ['OPEN'],
  clos: ['ANSWERED', 'WITHDRAWN'],
  tous: null,
} as const satisfies Readonly<Record<string, readonly FinanceCaseStatus[] | null>>;

export type CaseFilterName = keyof typeof caseFilters;

export function caseFilter(search: URLSearchParams): CaseFilterName {
  const name = search.get('etat') ?? '';
  return Object.hasOwn(caseFilters, name) ? (name as CaseFilterName) : 'ouverts';
}

/** What `?sujet=` can ask for. */
export const caseKinds = {
  'double-facturation': 'DOUBLE_BILLING',
  adresse: 'BILLING_ADDRESS',
  rappel: 'REMINDER',
  remboursement: 'REFUND',
} as const satisfies Readonly<Record<string, FinanceCaseKind>>;

export function officeCasesVariables(search: URLSearchParams): FinanceCasesPageQueryVariables {
  const kind = search.get('sujet') ?? '';
  return {
    filter: {
      status: caseFilters[caseFilter(search)],
      kind: Object.hasOwn(caseKinds, kind) ? [caseKinds[kind as keyof typeof caseKinds]] : null,
    },
    first: 40,
    after: search.get('apres'),
  };
}
