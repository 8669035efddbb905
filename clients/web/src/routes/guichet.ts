import { type LoaderFunctionArgs, redirect } from 'react-router';
import {
  ClaimFormsDocument,
  GuichetPageDocument,
  type GuichetPageQueryVariables,
  ViewerDocument,
} from '../graphql/__generated__/documents.ts';
import { load } from '../graphql/load.ts';
import { isInsuranceOfficer } from '../ui/viewer.ts';

/** Claims on one page of the list. */
const claimsAtOnce = 20;

/** What the guichet's address asks for: `?beneficiaire=` is the filter. */
export function guichetVariables(search: URLSearchParams): GuichetPageQueryVariables {
  return { beneficiaryId: search.get('beneficiaire') || null, first: claimsAtOnce };
}

/** For an officer `claims` are the office's: they belong at the desk, not under « Mes demandes ». */
export async function loadGuichet({ request }: LoaderFunctionArgs) {
  const [{ viewer }] = await Promise.all([
    load(request, ViewerDocument, {}, 'cache-first'),
    load(request, GuichetPageDocument, guichetVariables(new URL(request.url).searchParams)),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
  ]);
  return viewer && isInsuranceOfficer(viewer) ? redirect('/office/demandes') : null;
}
