import {
  CompanyAccountDocument,
  type CompanyAccountQuery,
} from '../graphql/__generated__/documents/company-account.ts';
import { load } from '../graphql/load.ts';
import { loadChosen } from './company.ts';

type OwnMembership = NonNullable<CompanyAccountQuery['organisation']>['ownMembership'];

/** Whether a member sees what his company is invoiced: managers do, and who was given it. */
export function seesInvoices(own: OwnMembership): boolean {
  return own !== null && (own.isManager || own.seesInvoices);
}

/** Whether a member sees his company's months. */
export function seesRecap(own: OwnMembership): boolean {
  return own !== null && (own.isManager || own.seesRecap);
}

/** Loads the company that the address means, with its account. Identity alone answers for who has no place in it. */
export async function loadAccount(request: Request) {
  const chosen = await loadChosen(request);
  if (chosen?.status !== 'ACTIVE') return null;
  const { organisation } = await load(request, CompanyAccountDocument, { id: chosen.organisation.id });
  return organisation;
}
