import type { LoaderFunctionArgs } from 'react-router';
import { BeneficiariesPageDocument } from '../graphql/__generated__/documents.ts';
import { load, requireViewer } from '../graphql/load.ts';

export async function loadBeneficiaries({ request }: LoaderFunctionArgs) {
  const data = await load(request, BeneficiariesPageDocument, {});
  requireViewer(request, data.viewer);
  return data;
}
