import { ViewerDocument, type ViewerQuery } from '../graphql/__generated__/documents/viewer.ts';
import type { Office } from '../graphql/__generated__/types.ts';
import { usePageData } from '../graphql/use-page-data.ts';
import { explorerPath } from '../routes/explorer-path.ts';
import type { FigureKindName } from '../routes/figure-kinds.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; null for nobody. */
export function useViewer(): Viewer | null {
  return usePageData(ViewerDocument, {}).data?.viewer ?? null;
}

type Roles = Pick<Viewer, 'roles'>;

/** Whether this account treats claims at the insurance office. */
export function isInsuranceOfficer({ roles }: Roles): boolean {
  return roles.some(({ office, role }) => office === 'INSURANCE' && role === 'OFFICER');
}

/** Whether this account pays for the insurance office. */
export function isInsuranceFinance({ roles }: Roles): boolean {
  return roles.some(({ office, role }) => office === 'INSURANCE' && role === 'FINANCE');
}

/** Whether this account treats companies and their orders at the population office. */
export function isPopulationOfficer({ roles }: Roles): boolean {
  return roles.some(({ office, role }) => office === 'POPULATION' && role === 'OFFICER');
}

/** Whether this account does the finance of the population office. */
export function isPopulationFinance({ roles }: Roles): boolean {
  return roles.some(({ office, role }) => office === 'POPULATION' && role === 'FINANCE');
}

/** Whether this account admits the providers of services to persons. */
export function isProvidersOfficer({ roles }: Roles): boolean {
  return roles.some(({ office, role }) => office === 'PERSONAL_SERVICES' && role === 'OFFICER');
}

/** Whether this account sees to the money of payment requests. */
export function isProvidersFinance({ roles }: Roles): boolean {
  return roles.some(({ office, role }) => office === 'PERSONAL_SERVICES' && role === 'FINANCE');
}

/** The offices whose people and programs this account decides on. */
export function administeredOffices({ roles }: Roles): readonly Office[] {
  return roles.flatMap(({ office, role }) => (role === 'ADMINISTRATOR' ? [office] : []));
}

/** Whether this account decides what the insurance pays. */
export function isInsuranceAdministrator(account: Roles): boolean {
  return administeredOffices(account).includes('INSURANCE');
}

/** Whether this account decides what the population office sells. */
export function isPopulationAdministrator(account: Roles): boolean {
  return administeredOffices(account).includes('POPULATION');
}

/** The figures that this account may see: of its own offices, and the accounts of the counter for whoever works at one that deals with them. */
export function figuresFor(account: Roles): readonly FigureKindName[] {
  const worksAt = (wanted: Office) => account.roles.some(({ office }) => office === wanted);
  const readsMoney = isPopulationOfficer(account) || isPopulationFinance(account);
  return [
    ...(isInsuranceOfficer(account) ? (['claims'] as const) : []),
    ...(readsMoney ? (['orders', 'invoices'] as const) : []),
    ...(isProvidersOfficer(account) || isProvidersFinance(account) ? (['requests'] as const) : []),
    ...(worksAt('INSURANCE') || worksAt('POPULATION') ? (['accounts'] as const) : []),
    ...(worksAt('POPULATION') ? (['companies'] as const) : []),
  ];
}

/** Whether this account may send queries of its own. */
function mayExplore({ roles }: Roles): boolean {
  return roles.some(({ role }) => role === 'EXPLORER');
}

/** Where this account has work: the desks of an officer or an administrator, the guichet of everybody else. */
export function placesOf(account: Roles): readonly [Place, ...Place[]] {
  const isAdministrator = administeredOffices(account).length > 0;
  const [first, ...rest]: readonly Place[] = [
    ...(isInsuranceOfficer(account) ? [{ path: '/office/demandes', name: 'claims' } as const] : []),
    ...(isInsuranceFinance(account) ? [{ path: '/office/lots', name: 'payouts' } as const] : []),
    ...(isPopulationOfficer(account) ? [{ path: '/office/acces', name: 'accesses' } as const] : []),
    ...(isPopulationOfficer(account) || isPopulationFinance(account)
      ? [{ path: '/office/commandes', name: 'orders' } as const]
      : []),
    ...(isPopulationFinance(account) ? [{ path: '/office/finances', name: 'finances' } as const] : []),
    ...(isProvidersOfficer(account) ? [{ path: '/office/prestataires', name: 'providers' } as const] : []),
    ...(isProvidersFinance(account) ? [{ path: '/office/prelevements', name: 'debits' } as const] : []),
    ...(isAdministrator ? [{ path: '/office/equipe', name: 'team' } as const] : []),
    ...(figuresFor(account).length > 0 ? [{ path: '/office/tableaux', name: 'figures' } as const] : []),
    ...(isInsuranceAdministrator(account) ? [{ path: '/office/tarifs', name: 'tariffs' } as const] : []),
    ...(isPopulationAdministrator(account)
      ? [{ path: '/office/prestations', name: 'services' } as const]
      : []),
    ...(isAdministrator ? [{ path: '/developpeurs', name: 'developers' } as const] : []),
  ];
  const beside: readonly Place[] = mayExplore(account) ? [{ path: explorerPath, name: 'explorer' }] : [];
  return first ? [first, ...rest, ...beside] : [guichet, { path: '/entreprise', name: 'company' }, ...beside];
}

/** A place of the navigation, by the word that the header has for it. */
export interface Place {
  readonly path: `/${string}`;
  readonly name:
    | 'guichet'
    | 'company'
    | 'claims'
    | 'figures'
    | 'payouts'
    | 'accesses'
    | 'orders'
    | 'finances'
    | 'providers'
    | 'debits'
    | 'team'
    | 'tariffs'
    | 'services'
    | 'developers'
    | 'explorer';
}

const guichet: Place = { path: '/guichet', name: 'guichet' };

/** Where a person starts after the sign-in: officers at their desk, everybody else at the guichet. */
export function homeOf(account: Roles): string {
  return placesOf(account)[0].path;
}

/** Family name first, as the office writes it. */
export function fullName({ familyName, givenName }: Pick<Viewer, 'familyName' | 'givenName'>): string {
  return `${familyName} ${givenName}`;
}
