import type { AccountFiguresPageQueryVariables } from '../graphql/__generated__/documents/account-figures-page.ts';
import type { ClaimFiguresPageQueryVariables } from '../graphql/__generated__/documents/claim-figures-page.ts';
import type { CompanyFiguresPageQueryVariables } from '../graphql/__generated__/documents/company-figures-page.ts';
import type { InvoiceFiguresPageQueryVariables } from '../graphql/__generated__/documents/invoice-figures-page.ts';
import type { OrderFiguresPageQueryVariables } from '../graphql/__generated__/documents/order-figures-page.ts';
import type { PaymentRequestFiguresPageQueryVariables } from '../graphql/__generated__/documents/payment-request-figures-page.ts';
import { figureKinds } from './figure-kinds.ts';
import { type FigureSearch, groupOf, narrowed } from './figure-search.ts';

const { claims, orders, invoices, requests, accounts, companies } = figureKinds;

/** What each page of figures asks the graph. */
export function claimFiguresVariables(search: FigureSearch): ClaimFiguresPageQueryVariables {
  const { from, until, asOf, chosen } = search;
  const forms = narrowed(claims.choices.formulaire, chosen['formulaire']);
  const statuses = narrowed(claims.choices.statut, chosen['statut']);
  const filter = { receivedFrom: from, receivedUntil: until, asOf, forms, statuses };
  return { filter, by: groupOf(claims, search) };
}

export function orderFiguresVariables(search: FigureSearch): OrderFiguresPageQueryVariables {
  const { from, until, asOf, chosen } = search;
  const statuses = narrowed(orders.choices.statut, chosen['statut']);
  const [settlement = null] = narrowed(orders.choices.paiement, chosen['paiement']) ?? [];
  const filter = { placedFrom: from, placedUntil: until, asOf, statuses, settlement };
  return { filter, by: groupOf(orders, search) };
}

export function invoiceFiguresVariables(search: FigureSearch): InvoiceFiguresPageQueryVariables {
  const { from, until, asOf, chosen } = search;
  const statuses = narrowed(invoices.choices.statut, chosen['statut']);
  return { filter: { issuedFrom: from, issuedUntil: until, asOf, statuses }, by: groupOf(invoices, search) };
}

export function requestFiguresVariables(search: FigureSearch): PaymentRequestFiguresPageQueryVariables {
  const { from, until, asOf, chosen } = search;
  const statuses = narrowed(requests.choices.statut, chosen['statut']);
  return {
    filter: { createdFrom: from, createdUntil: until, asOf, statuses },
    by: groupOf(requests, search),
  };
}

export function accountFiguresVariables(search: FigureSearch): AccountFiguresPageQueryVariables {
  const { from, until, asOf, chosen } = search;
  const states = narrowed(accounts.choices.statut, chosen['statut']);
  return { filter: { openedFrom: from, openedUntil: until, asOf, states }, by: groupOf(accounts, search) };
}

export function companyFiguresVariables(search: FigureSearch): CompanyFiguresPageQueryVariables {
  const { from, until, asOf, chosen } = search;
  const accesses = narrowed(companies.choices.acces, chosen['acces']);
  const filter = { registeredFrom: from, registeredUntil: until, asOf, accesses };
  return { filter, by: groupOf(companies, search) };
}
