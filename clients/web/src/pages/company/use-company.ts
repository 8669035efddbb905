import { useSearchParams } from 'react-router';
import { MyOrganisationsDocument } from '../../graphql/__generated__/documents/my-organisations.ts';
import {
  OrganisationPageDocument,
  type OrganisationPageQuery,
} from '../../graphql/__generated__/documents/organisation-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { chosenMembership, companyParameter, type Membership } from '../../routes/company.ts';

export type Company = NonNullable<OrganisationPageQuery['organisation']>;

/** The companies of who is signed in, and the one that the address means; null before the first answer. */
export function useMyCompanies() {
  const [search] = useSearchParams();
  const { data, again } = usePageData(MyOrganisationsDocument, {});
  if (!data?.viewer) return null;
  const { memberships, email, emailVerifiedAt } = data.viewer;
  return {
    memberships,
    chosen: chosenMembership(memberships, search),
    /** Where the link went that verifies the address; null when it is verified. */
    unverifiedEmail: emailVerifiedAt ? null : email,
    again,
  };
}

/** A company as its member sees it. */
export function useCompany({ organisation }: Membership) {
  const { data, error, again } = usePageData(OrganisationPageDocument, { id: organisation.id });
  return { company: data?.organisation ?? null, error, again };
}

/** A page of this company: its address names the company only when the person has several. */
export function companyPath(page: string, id: string, several: boolean): string {
  return several ? `${page}?${new URLSearchParams({ [companyParameter]: id })}` : page;
}
