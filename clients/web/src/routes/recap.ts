import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import {
  CompanyRecapPageDocument,
  type CompanyRecapPageQueryVariables,
} from '../graphql/__generated__/documents/company-recap-page.ts';
import { RecapMonthDocument } from '../graphql/__generated__/documents/recap-month.ts';
import { RecapYearDocument } from '../graphql/__generated__/documents/recap-year.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { SettlementKind } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { currentMonth } from '../ui/months.ts';
import { companyParameter } from './company.ts';
import { loadAccount, seesRecap } from './company-account.ts';
import { loadRequestRecap, loadStatement, recapSubject } from './request-recap.ts';

/** A person's month or year on one page. */
export const recapRoutes: RouteObject[] = [
  { path: 'recapitulatif', loader: () => toCurrentMonth() },
  {
    path: 'recapitulatif/:mois',
    loader: loadRecap,
    lazy: { Component: async () => (await import('../pages/recap/recap-page.tsx')).RecapPage },
  },
  {
    path: 'recapitulatif/annee/:annee',
    loader: loadRecap,
    lazy: { Component: async () => (await import('../pages/recap/recap-page.tsx')).RecapPage },
  },
  {
    path: 'recapitulatif/annee/:annee/prestataires/:prestataire',
    loader: loadStatement,
    lazy: {
      Component: async () =>
        (await import('../pages/provider-statement/provider-statement-page.tsx')).ProviderStatementPage,
    },
  },
];

/** Claims, or requests, on one page of the list. */
export const recapAtOnce = 50;

/** What a page is about: a month (`2026-10`) or a year. */
export type RecapPeriod =
  | { readonly kind: 'MONTH'; readonly month: string }
  | { readonly kind: 'YEAR'; readonly year: number };

interface Address {
  readonly mois?: string | undefined;
  readonly annee?: string | undefined;
}

/** The period that an address names; null when it names none. */
export function recapPeriod({ mois, annee }: Address): RecapPeriod | null {
  const month = parseYearMonth(annee ? `${annee}-01` : (mois ?? ''));
  if (!month.ok) return null;
  return annee
    ? { kind: 'YEAR', year: Number(month.value.slice(0, 4)) }
    : { kind: 'MONTH', month: month.value };
}

export function recapPath(period: RecapPeriod): string {
  return period.kind === 'YEAR' ? `/recapitulatif/annee/${period.year}` : `/recapitulatif/${period.month}`;
}

/** Which requests of a company's month are shown: as the address says it. */
export interface CompanyRecapSearch {
  readonly service: string;
  readonly collaborator: string;
  readonly companyName: string;
  readonly settlement: SettlementKind | null;
  readonly after: string | null;
  readonly cardAfter: string | null;
}

/** What the address can ask for with `?paiement=`. */
export const recapSettlements = { facture: 'ON_ACCOUNT', carte: 'CARD' } as const satisfies Readonly<
  Record<string, SettlementKind>
>;

export function companyRecapSearch(search: URLSearchParams): CompanyRecapSearch {
  const settlement = search.get('paiement') ?? '';
  return {
    service: search.get('prestation') ?? '',
    collaborator: search.get('collaborateur') ?? '',
    companyName: search.get('raison') ?? '',
    settlement: Object.hasOwn(recapSettlements, settlement)
      ? recapSettlements[settlement as keyof typeof recapSettlements]
      : null,
    after: search.get('apres'),
    cardAfter: search.get('apres-carte'),
  };
}

export function companyRecapVariables(
  clientAccountId: string,
  month: string,
  { service, collaborator, companyName, after, cardAfter }: CompanyRecapSearch,
): CompanyRecapPageQueryVariables {
  const filter = {
    service: service || null,
    collaborator: collaborator || null,
    companyName: companyName || null,
  };
  return {
    ...{ clientAccountId, month, first: recapAtOnce, after, cardAfter },
    filter: { ...filter, settlement: 'ON_ACCOUNT' },
    cardFilter: { ...filter, settlement: 'CARD' },
  };
}

async function loadRecap({ request, params }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  requireViewer(request, viewer);
  const period = recapPeriod(params);
  const { searchParams } = new URL(request.url);
  if (period?.kind === 'MONTH' && searchParams.has(companyParameter))
    return await loadCompanyRecap(request, period.month);
  if (!period) return toCurrentMonth();
  if (recapSubject(searchParams) === 'REQUESTS') return await loadRequestRecap(request, period);
  return period.kind === 'YEAR'
    ? load(request, RecapYearDocument, { year: period.year, first: recapAtOnce })
    : load(request, RecapMonthDocument, { month: period.month, first: recapAtOnce });
}

/** A company's month, for who sees it. */
async function loadCompanyRecap(request: Request, month: string) {
  const company = await loadAccount(request);
  if (company?.clientAccount && seesRecap(company.ownMembership)) {
    const search = companyRecapSearch(new URL(request.url).searchParams);
    await load(
      request,
      CompanyRecapPageDocument,
      companyRecapVariables(company.clientAccount.id, month, search),
    );
  }
  return null;
}

function toCurrentMonth() {
  return redirect(recapPath({ kind: 'MONTH', month: currentMonth() }));
}
