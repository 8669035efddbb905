import { ViewerDocument, type ViewerQuery } from '../graphql/__generated__/documents.ts';
import { usePageData } from '../graphql/use-page-data.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; null for nobody. */
export function useViewer(): Viewer | null {
  return usePageData(ViewerDocument, {}).data?.viewer ?? null;
}

/** Whether this account treats claims at the insurance office. */
export function isInsuranceOfficer({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.some(({ office, role }) => office === 'INSURANCE' && role === 'OFFICER');
}

/** Where a person starts after the sign-in: officers at their desk, everybody else at the guichet. */
export function homeOf(account: Pick<Viewer, 'roles'>): string {
  return isInsuranceOfficer(account) ? '/office/demandes' : '/guichet';
}

/** Family name first, as the office writes it. */
export function fullName({ familyName, givenName }: Pick<Viewer, 'familyName' | 'givenName'>): string {
  return `${familyName} ${givenName}`;
}
