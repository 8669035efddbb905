import { parseDate } from '@guichet/schema/scalars/date.ts';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ClaimFormsDocument } from '../graphql/__generated__/documents/claim-forms.ts';
import { OfficeFiguresPageDocument } from '../graphql/__generated__/documents/office-figures-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { ClaimFigureFilter, ClaimStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isInsuranceOfficer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';
import { officeForms } from './office.ts';

/** The figures of the insurance office. */
export const officeFiguresRoutes: RouteObject[] = [
  {
    path: 'office/tableaux',
    loader: loadFigures,
    lazy: {
      Component: async () =>
        (await import('../pages/office-figures/office-figures-page.tsx')).OfficeFiguresPage,
    },
  },
];

/** What the address can ask for with `?statut=`. */
export const figureStatuses = {
  'en-traitement': 'IN_PROCESS',
  'a-completer': 'TO_COMPLETE',
  accepte: 'ACCEPTED',
  transmis: 'TRANSMITTED',
  paye: 'PAID',
  'paiement-refuse': 'PAYMENT_REJECTED',
  refuse: 'REFUSED',
} as const satisfies Readonly<Record<string, ClaimStatus>>;

/** Which claims are counted: as the address says it. */
export interface FigureSearch {
  /** Days, `2026-10-31`; null for the servers' own choice. */
  readonly from: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly form: keyof typeof officeForms | null;
  readonly status: keyof typeof figureStatuses | null;
}

export function figureSearch(search: URLSearchParams): FigureSearch {
  const form = search.get('formulaire') ?? '';
  const status = search.get('statut') ?? '';
  const asOf = dayOf(search, 'situation');
  const [from, until] = [dayOf(search, 'du'), dayOf(search, 'au')];
  // An address that nobody could mean counts as none.
  const isPeriod = from === null || until === null || isAnswered(from, until);
  return {
    ...(isPeriod ? { from, until } : { from: null, until: null }),
    asOf,
    form: Object.hasOwn(officeForms, form) ? (form as FigureSearch['form']) : null,
    status: Object.hasOwn(figureStatuses, status) ? (status as FigureSearch['status']) : null,
  };
}

/** Whether the servers count from one day to another: five years at most. */
export function isAnswered(from: string, until: string): boolean {
  const fiveYearsOn = `${Number(from.slice(0, 4)) + 5}${from.slice(4)}`;
  return from <= until && until < fiveYearsOn;
}

export function figureFilter({ from, until, asOf, form, status }: FigureSearch): ClaimFigureFilter {
  return {
    receivedFrom: from,
    receivedUntil: until,
    asOf,
    forms: form && [officeForms[form]],
    statuses: status && [figureStatuses[status]],
  };
}

/** The same as the address writes it. */
export function figureQuery({ from, until, asOf, form, status }: FigureSearch): URLSearchParams {
  const all = { du: from, au: until, situation: asOf, formulaire: form, statut: status };
  return new URLSearchParams(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null),
  );
}

function dayOf(search: URLSearchParams, name: string): string | null {
  const day = parseDate(search.get(name) ?? '');
  return day.ok ? day.value : null;
}

async function loadFigures({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isInsuranceOfficer(requireViewer(request, viewer))) throw new NotForThisAccount();
  const filter = figureFilter(figureSearch(new URL(request.url).searchParams));
  const [figures] = await Promise.all([
    load(request, OfficeFiguresPageDocument, { filter }),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
  ]);
  return figures;
}
