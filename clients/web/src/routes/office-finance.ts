import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ClientAccountPageDocument } from '../graphql/__generated__/documents/client-account-page.ts';
import { ClientAccountsPageDocument } from '../graphql/__generated__/documents/client-accounts-page.ts';
import { ClosingPageDocument } from '../graphql/__generated__/documents/closing-page.ts';
import { FinanceCasesPageDocument } from '../graphql/__generated__/documents/finance-cases-page.ts';
import { OfficeCasePageDocument } from '../graphql/__generated__/documents/office-case-page.ts';
import { OfficeFinancePageDocument } from '../graphql/__generated__/documents/office-finance-page.ts';
import { OfficeInvoicePageDocument } from '../graphql/__generated__/documents/office-invoice-page.ts';
import { OfficeInvoicesPageDocument } from '../graphql/__generated__/documents/office-invoices-page.ts';
import { OpenCreditsPageDocument } from '../graphql/__generated__/documents/open-credits-page.ts';
import { RefundPageDocument } from '../graphql/__generated__/documents/refund-page.ts';
import { RemindersPageDocument } from '../graphql/__generated__/documents/reminders-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isPopulationFinance, isPopulationOfficer, type Viewer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';
import {
  clientAccountsVariables,
  closingMonth,
  dayOf,
  officeCasesVariables,
  officeInvoicesVariables,
} from './office-finance-search.ts';

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
