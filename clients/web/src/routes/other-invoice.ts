import type { LoaderFunctionArgs } from 'react-router';
import { OtherInvoicePageDocument } from '../graphql/__generated__/documents.ts';
import { load, requireViewer } from '../graphql/load.ts';

export async function loadOtherInvoice({ request }: LoaderFunctionArgs) {
  const data = await load(request, OtherInvoicePageDocument, {});
  requireViewer(request, data.viewer);
  return data;
}
