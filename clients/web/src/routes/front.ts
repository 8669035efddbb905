import type { LoaderFunctionArgs } from 'react-router';
import { ClaimFormsDocument } from '../graphql/__generated__/documents/claim-forms.ts';
import { load } from '../graphql/load.ts';

/** Asks for the list of forms and waits for nothing: the front page opens whatever becomes of it. */
export function loadFront({ request }: LoaderFunctionArgs): null {
  load(request, ClaimFormsDocument, {}, 'cache-first').catch(() => undefined);
  return null;
}
