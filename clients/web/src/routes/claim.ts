import type { LoaderFunctionArgs } from 'react-router';
import { ClaimPageDocument } from '../graphql/__generated__/documents.ts';
import { load } from '../graphql/load.ts';

export function loadClaim({ request, params }: LoaderFunctionArgs) {
  return load(request, ClaimPageDocument, { id: params['id'] ?? '' });
}
