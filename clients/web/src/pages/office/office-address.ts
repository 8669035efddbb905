import type { OfficeFilter } from '../../routes/office.ts';

/** The filter as the address writes it; the first one needs no words. */
function query(filter: OfficeFilter): string {
  return filter === 'a-traiter' ? '' : `?statut=${filter}`;
}

export function officeListPath(filter: OfficeFilter): string {
  return `/office/demandes${query(filter)}`;
}

export function officeClaimPath(id: string, filter: OfficeFilter): string {
  return `/office/demandes/${id}${query(filter)}`;
}
