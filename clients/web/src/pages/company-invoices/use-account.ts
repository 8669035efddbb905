import {
  CompanyAccountDocument,
  type CompanyAccountQuery,
} from '../../graphql/__generated__/documents/company-account.ts';
import { usePageData } from '../../graphql/use-page-data.ts';

type CompanyOfAccount = NonNullable<CompanyAccountQuery['organisation']>;
export type CompanyAccount = NonNullable<CompanyOfAccount['clientAccount']>;

/** A company's account, and what the person may see of it; null before the answer. */
export function useAccount(organisationId: string) {
  const { data, error, again } = usePageData(CompanyAccountDocument, { id: organisationId });
  const company = data?.organisation ?? null;
  return { company, error, again };
}
