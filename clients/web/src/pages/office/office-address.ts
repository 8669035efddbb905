import type { OfficeFilter } from '../../routes/office.ts';

/** The filter as the address writes it; the first one needs no words. */
export function officeQuery({ status, form, holder, isLongestFirst }: OfficeFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (status !== 'a-traiter') query.set('statut', status);
  if (form) query.set('formulaire', form);
  if (holder) query.set('attribution', holder);
  if (isLongestFirst) query.set('ordre', 'attente');
  return query;
}

export function officeListPath(filter: OfficeFilter): string {
  return withQuery('/office/demandes', filter);
}

export function officeClaimPath(id: string, filter: OfficeFilter): string {
  return withQuery(`/office/demandes/${id}`, filter);
}

function withQuery(path: string, filter: OfficeFilter): string {
  const query = officeQuery(filter).toString();
  return query ? `${path}?${query}` : path;
}
