import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import {
  StaffPageDocument,
  type StaffPageQueryVariables,
} from '../graphql/__generated__/documents/staff-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { Office } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { administeredOffices } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** The people of an office. */
export const officeStaffRoutes: RouteObject[] = [
  {
    path: 'office/equipe',
    loader: loadStaff,
    lazy: {
      Component: async () => (await import('../pages/office-staff/office-staff-page.tsx')).OfficeStaffPage,
    },
  },
];

/** What an office is called in an address: `?office=`. */
export const officeSlugs: Readonly<Record<Office, string>> = {
  INSURANCE: 'assurance',
  POPULATION: 'population',
  PERSONAL_SERVICES: 'services',
};

/** The office that the address means, of those that an account may choose from: the first when it says nothing. */
export function chosenOffice(offices: readonly Office[], search: URLSearchParams): Office | null {
  return offices.find((office) => officeSlugs[office] === search.get('office')) ?? offices[0] ?? null;
}

export function staffVariables(
  office: Office,
  search: URLSearchParams,
  after: string | null = null,
): StaffPageQueryVariables {
  return { office, search: search.get('recherche') || null, first: 50, after };
}

async function loadStaff({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  const { searchParams } = new URL(request.url);
  const office = chosenOffice(administeredOffices(requireViewer(request, viewer)), searchParams);
  if (office === null) throw new NotForThisAccount();
  return await load(request, StaffPageDocument, staffVariables(office, searchParams));
}
