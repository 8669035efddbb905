import type { ComponentType } from 'react';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { AccountFiguresPageDocument } from '../graphql/__generated__/documents/account-figures-page.ts';
import { ClaimFiguresPageDocument } from '../graphql/__generated__/documents/claim-figures-page.ts';
import { ClaimFormsDocument } from '../graphql/__generated__/documents/claim-forms.ts';
import { CompanyFiguresPageDocument } from '../graphql/__generated__/documents/company-figures-page.ts';
import { InvoiceFiguresPageDocument } from '../graphql/__generated__/documents/invoice-figures-page.ts';
import { OrderFiguresPageDocument } from '../graphql/__generated__/documents/order-figures-page.ts';
import { PaymentRequestFiguresPageDocument } from '../graphql/__generated__/documents/payment-request-figures-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { figuresFor, type Viewer } from '../ui/viewer.ts';
import { type FigureKindName, figureKinds } from './figure-kinds.ts';
import { type FigureSearch, figureSearch } from './figure-search.ts';
import {
  accountFiguresVariables,
  claimFiguresVariables,
  companyFiguresVariables,
  invoiceFiguresVariables,
  orderFiguresVariables,
  requestFiguresVariables,
} from './figure-variables.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

type Read = (request: Request, search: FigureSearch) => Promise<unknown>;

/** The figures of the offices, each page for whoever may see them. The servers decide who sees what; this only spares empty pages. */
export const officeFiguresRoutes: RouteObject[] = [
  { path: 'office/tableaux', loader: leadToFirst },
  // Where the figures of orders stood before.
  { path: 'office/finances/tableaux', loader: ({ request }) => redirect(movedTo('orders', request)) },
  page(
    'claims',
    async (request, search) => {
      const [figures] = await Promise.all([
        load(request, ClaimFiguresPageDocument, claimFiguresVariables(search)),
        load(request, ClaimFormsDocument, {}, 'cache-first'),
      ]);
      return figures;
    },
    async () => (await import('../pages/figures/claim-figures-page.tsx')).ClaimFiguresPage,
  ),
  page(
    'orders',
    (request, search) => load(request, OrderFiguresPageDocument, orderFiguresVariables(search)),
    async () => (await import('../pages/figures/order-figures-page.tsx')).OrderFiguresPage,
  ),
  page(
    'invoices',
    (request, search) => load(request, InvoiceFiguresPageDocument, invoiceFiguresVariables(search)),
    async () => (await import('../pages/figures/invoice-figures-page.tsx')).InvoiceFiguresPage,
  ),
  page(
    'requests',
    (request, search) => load(request, PaymentRequestFiguresPageDocument, requestFiguresVariables(search)),
    async () => (await import('../pages/figures/request-figures-page.tsx')).RequestFiguresPage,
  ),
  page(
    'accounts',
    (request, search) => load(request, AccountFiguresPageDocument, accountFiguresVariables(search)),
    async () => (await import('../pages/figures/account-figures-page.tsx')).AccountFiguresPage,
  ),
  page(
    'companies',
    (request, search) => load(request, CompanyFiguresPageDocument, companyFiguresVariables(search)),
    async () => (await import('../pages/figures/company-figures-page.tsx')).CompanyFiguresPage,
  ),
];

function page(name: FigureKindName, read: Read, Component: () => Promise<ComponentType>): RouteObject {
  const kind = figureKinds[name];
  return {
    path: kind.path.slice(1),
    loader: async ({ request }: LoaderFunctionArgs) => {
      if (!figuresFor(await viewerOf(request)).includes(name)) throw new NotForThisAccount();
      return await read(request, figureSearch(kind, new URL(request.url).searchParams));
    },
    lazy: { Component },
  };
}

async function viewerOf(request: Request): Promise<Viewer> {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  return requireViewer(request, viewer);
}

/** The first figures that the viewer may see, with what the address asks of them. */
async function leadToFirst({ request }: LoaderFunctionArgs): Promise<Response> {
  const [first] = figuresFor(await viewerOf(request));
  if (first === undefined) throw new NotForThisAccount();
  return redirect(movedTo(first, request));
}

function movedTo(name: FigureKindName, request: Request): string {
  return figureKinds[name].path + new URL(request.url).search;
}
