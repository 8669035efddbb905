import type { LoaderFunctionArgs } from 'react-router';
import { ProviderStatementPageDocument } from '../graphql/__generated__/documents/provider-statement-page.ts';
import {
  RequestRecapPageDocument,
  type RequestRecapPageQueryVariables,
} from '../graphql/__generated__/documents/request-recap-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { currentMonth } from '../ui/months.ts';
import { type RecapPeriod, recapAtOnce, recapPath, recapPeriod } from './recap.ts';

/** Whose affairs a person's recap shows: his claims, or what his providers ask of him. */
export type RecapSubject = 'CLAIMS' | 'REQUESTS';

/** `?de=prestataires` asks for the recap of what providers asked. */
const subjectParameter = 'de';
const ofProviders = 'prestataires';

export function recapSubject(search: URLSearchParams): RecapSubject {
  return search.get(subjectParameter) === ofProviders ? 'REQUESTS' : 'CLAIMS';
}

export function requestRecapPath(period: RecapPeriod): string {
  return `${recapPath(period)}?${subjectParameter}=${ofProviders}`;
}

/** The running month of what providers asked. */
export function currentRequestRecap(): string {
  return requestRecapPath({ kind: 'MONTH', month: currentMonth() });
}

/** The year with one provider. */
export function statementPath(year: number, providerId: string): string {
  return `${recapPath({ kind: 'YEAR', year })}/prestataires/${providerId}`;
}

/** One document asks for a month or for a year; what it doesn't ask for is left out by the servers. */
export function requestRecapVariables(period: RecapPeriod): RequestRecapPageQueryVariables {
  const isYear = period.kind === 'YEAR';
  const [month, year] = isYear
    ? [`${period.year}-01`, period.year]
    : [period.month, Number(period.month.slice(0, 4))];
  return { month, year, isYear, first: recapAtOnce };
}

export function loadRequestRecap(request: Request, period: RecapPeriod) {
  return load(request, RequestRecapPageDocument, requestRecapVariables(period));
}

export async function loadStatement({ request, params }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  requireViewer(request, viewer);
  const period = recapPeriod(params);
  const providerId = params['prestataire'] ?? '';
  return period?.kind === 'YEAR'
    ? await load(request, ProviderStatementPageDocument, { year: period.year, providerId })
    : null;
}
