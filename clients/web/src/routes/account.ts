import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import {
  AccountLayoutDocument,
  type AccountLayoutQuery,
} from '../graphql/__generated__/documents/account-layout.ts';
import { BankPageDocument } from '../graphql/__generated__/documents/bank-page.ts';
import {
  BeneficiariesPageDocument,
  type BeneficiariesPageQueryVariables,
} from '../graphql/__generated__/documents/beneficiaries-page.ts';
import { BeneficiaryPageDocument } from '../graphql/__generated__/documents/beneficiary-page.ts';
import { InformationsPageDocument } from '../graphql/__generated__/documents/informations-page.ts';
import { NewBeneficiaryPageDocument } from '../graphql/__generated__/documents/new-beneficiary-page.ts';
import { PreferencesPageDocument } from '../graphql/__generated__/documents/preferences-page.ts';
import { SavedDecisionNumbersDocument } from '../graphql/__generated__/documents/saved-decision-numbers.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { TroublePage } from '../pages/trouble/trouble-page.tsx';
import { loadConnection, loadData, loadSecurity } from './safety.ts';

/** « Mon compte »: the guide's four sections, then what keeps the account safe. */
export const accountRoutes: RouteObject[] = [
  {
    path: 'compte',
    loader: loadAccount,
    lazy: {
      Component: async () => (await import('../pages/account/account-layout.tsx')).AccountLayout,
    },
    children: [
      {
        ErrorBoundary: TroublePage,
        children: [
          { index: true, loader: leadToFirstSection },
          {
            path: 'connexion',
            loader: loadConnection,
            lazy: {
              Component: async () => (await import('../pages/connection/connection-page.tsx')).ConnectionPage,
            },
          },
          {
            path: 'informations',
            loader: loadInformations,
            lazy: {
              Component: async () =>
                (await import('../pages/account/informations-page.tsx')).InformationsPage,
            },
          },
          {
            path: 'beneficiaires',
            loader: loadBeneficiaries,
            lazy: {
              Component: async () =>
                (await import('../pages/account/beneficiaries-page.tsx')).BeneficiariesPage,
            },
          },
          {
            path: 'beneficiaires/nouveau',
            loader: loadNewBeneficiary,
            lazy: {
              Component: async () =>
                (await import('../pages/account/new-beneficiary-page.tsx')).NewBeneficiaryPage,
            },
          },
          {
            path: 'beneficiaires/:id',
            loader: loadBeneficiary,
            lazy: {
              Component: async () => (await import('../pages/account/beneficiary-page.tsx')).BeneficiaryPage,
            },
          },
          {
            path: 'banque',
            loader: loadBank,
            lazy: { Component: async () => (await import('../pages/account/bank-page.tsx')).BankPage },
          },
          {
            path: 'securite',
            loader: loadSecurity,
            lazy: {
              Component: async () => (await import('../pages/security/security-page.tsx')).SecurityPage,
            },
          },
          {
            path: 'preferences',
            loader: loadPreferences,
            lazy: {
              Component: async () => (await import('../pages/account/preferences-page.tsx')).PreferencesPage,
            },
          },
          {
            path: 'donnees',
            loader: loadData,
            lazy: { Component: async () => (await import('../pages/data/data-page.tsx')).DataPage },
          },
        ],
      },
    ],
  },
];

/** Beneficiaries on one page of the list. */
export const beneficiariesAtOnce = 20;

/** What the list's address asks for: `?recherche=` are the first letters of a name. */
export function beneficiariesVariables(search: URLSearchParams): BeneficiariesPageQueryVariables {
  return { search: search.get('recherche')?.trim() || null, first: beneficiariesAtOnce };
}

/** Whether the account is one of the office's people, who are nobody's beneficiary and are reimbursed nothing. */
export function isOfOffice({
  roles,
  uses,
}: Pick<NonNullable<AccountLayoutQuery['viewer']>, 'roles' | 'uses'>): boolean {
  return roles.length > 0 && uses.length === 0;
}

async function loadAccount({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, AccountLayoutDocument, {});
  return requireViewer(request, viewer);
}

async function leadToFirstSection({ request }: LoaderFunctionArgs): Promise<Response> {
  const { viewer } = await load(request, AccountLayoutDocument, {}, 'cache-first');
  return redirect(isOfOffice(requireViewer(request, viewer)) ? 'connexion' : 'informations');
}

async function loadInformations({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, InformationsPageDocument, {});
  return requireViewer(request, viewer);
}

async function loadBeneficiaries({ request }: LoaderFunctionArgs) {
  const variables = beneficiariesVariables(new URL(request.url).searchParams);
  const { viewer } = await load(request, BeneficiariesPageDocument, variables);
  return requireViewer(request, viewer);
}

async function loadNewBeneficiary({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, NewBeneficiaryPageDocument, {});
  return requireViewer(request, viewer);
}

async function loadBeneficiary({ request, params }: LoaderFunctionArgs) {
  const id = params['id'] ?? '';
  const [{ viewer }] = await Promise.all([
    load(request, BeneficiaryPageDocument, { id }),
    // The profile stands without them.
    load(request, SavedDecisionNumbersDocument, { beneficiaryId: id }).catch(() => null),
  ]);
  return requireViewer(request, viewer);
}

async function loadBank({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, BankPageDocument, {});
  return requireViewer(request, viewer);
}

async function loadPreferences({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, PreferencesPageDocument, {});
  return requireViewer(request, viewer);
}
