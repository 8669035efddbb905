import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { CompanyInvoicePageDocument } from '../graphql/__generated__/documents/company-invoice-page.ts';
import {
  CompanyInvoicesPageDocument,
  type CompanyInvoicesPageQueryVariables,
} from '../graphql/__generated__/documents/company-invoices-page.ts';
import { FinanceCasePageDocument } from '../graphql/__generated__/documents/finance-case-page.ts';
import {
  FinanceCasesPageDocument,
  type FinanceCasesPageQueryVariables,
} from '../graphql/__generated__/documents/finance-cases-page.ts';
import { load } from '../graphql/load.ts';
import { currentMonth } from '../ui/months.ts';
import { companyParameter, loadChosen } from './company.ts';
import { loadAccount, seesInvoices } from './company-account.ts';
import { recapPath } from './recap.ts';

/** What a company pays: its invoices, its months, and its questions to the finance office. */
export const companyMoneyRoutes: RouteObject[] = [
  {
    path: 'entreprise/factures',
    loader: loadInvoices,
    lazy: {
      Component: async () => (await import('../pages/company-invoices/invoices-page.tsx')).InvoicesPage,
    },
  },
  {
    path: 'entreprise/factures/:id',
    loader: loadInvoice,
    lazy: {
      Component: async () => (await import('../pages/company-invoices/invoice-page.tsx')).InvoicePage,
    },
  },
  { path: 'entreprise/recapitulatif', loader: toRecap },
  {
    path: 'entreprise/dossiers-finances',
    loader: loadCases,
    lazy: {
      Component: async () => (await import('../pages/finance-case/company-cases-page.tsx')).CompanyCasesPage,
    },
  },
  {
    path: 'entreprise/dossiers-finances/nouveau',
    loader: loadInvoices,
    lazy: {
      Component: async () =>
        (await import('../pages/finance-case/new-company-case-page.tsx')).NewCompanyCasePage,
    },
  },
  {
    path: 'entreprise/dossiers-finances/:id',
    loader: loadCase,
    lazy: {
      Component: async () => (await import('../pages/finance-case/company-case-page.tsx')).CompanyCasePage,
    },
  },
];

/** Invoices on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function companyInvoicesVariables(
  clientAccountId: string,
  search: URLSearchParams,
): CompanyInvoicesPageQueryVariables {
  return { clientAccountId, first: 24, after: search.get('apres') };
}

/** Cases on one page of their list. */
export function casesVariables(search: URLSearchParams): FinanceCasesPageQueryVariables {
  return { filter: null, first: 40, after: search.get('apres') };
}

async function loadInvoices({ request }: LoaderFunctionArgs) {
  const company = await loadAccount(request);
  if (company?.clientAccount && seesInvoices(company.ownMembership)) {
    const { searchParams } = new URL(request.url);
    await load(
      request,
      CompanyInvoicesPageDocument,
      companyInvoicesVariables(company.clientAccount.id, searchParams),
    );
  }
  return null;
}

async function loadInvoice({ request, params }: LoaderFunctionArgs) {
  await Promise.all([
    loadAccount(request),
    load(request, CompanyInvoicePageDocument, { id: params['id'] ?? '' }),
  ]);
  return null;
}

async function loadCases({ request }: LoaderFunctionArgs) {
  await Promise.all([
    loadAccount(request),
    load(request, FinanceCasesPageDocument, casesVariables(new URL(request.url).searchParams)),
  ]);
  return null;
}

async function loadCase({ request, params }: LoaderFunctionArgs) {
  await Promise.all([
    loadAccount(request),
    load(request, FinanceCasePageDocument, { id: params['id'] ?? '' }),
  ]);
  return null;
}

/** The month that runs, of the company that the address means. */
async function toRecap({ request }: LoaderFunctionArgs) {
  const chosen = await loadChosen(request);
  const path = recapPath({ kind: 'MONTH', month: currentMonth() });
  return redirect(
    chosen ? `${path}?${new URLSearchParams({ [companyParameter]: chosen.organisation.id })}` : path,
  );
}
