import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { RecapMonthDocument } from '../graphql/__generated__/documents/recap-month.ts';
import { RecapYearDocument } from '../graphql/__generated__/documents/recap-year.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { currentMonth } from '../ui/months.ts';

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
];

/** Claims on one page of the list. */
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

async function loadRecap({ request, params }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  requireViewer(request, viewer);
  const period = recapPeriod(params);
  if (!period) return toCurrentMonth();
  return period.kind === 'YEAR'
    ? load(request, RecapYearDocument, { year: period.year, first: recapAtOnce })
    : load(request, RecapMonthDocument, { month: period.month, first: recapAtOnce });
}

function toCurrentMonth() {
  return redirect(recapPath({ kind: 'MONTH', month: currentMonth() }));
}
