import {
  cleaned,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { parseUid } from '@guichet/schema/scalars/uid.ts';
import { type PersonEntry, readPerson } from '../people/person.ts';
import { organisationLabels, organisationProblems } from './organisation.problems.ts';
import type { OrganisationFacts, PostalAddress } from './organisation.ts';

/** An address as it is typed. */
type AddressEntry = Pick<PersonEntry, 'address' | 'postalCode' | 'town' | 'country'>;

/** A company as it is typed. */
export interface OrganisationEntry extends AddressEntry {
  readonly name?: Typed;
  readonly uid?: Typed;
  readonly billingAddress?: (AddressEntry & { readonly recipient?: Typed }) | null | undefined;
  readonly branches?: readonly string[] | null | undefined;
}

const longestName = 70;
const mostBranches = 50;

/** Reads a company; null when something is wrong, and all of it is reported. */
export function readOrganisation(entry: OrganisationEntry, report: Report): OrganisationFacts | null {
  const name = requiredLine(
    entry.name,
    { path: ['name'], label: organisationLabels.name },
    longestName,
    report,
  );
  const uid = requiredValue(entry.uid, { path: ['uid'], label: organisationLabels.uid }, parseUid, report);
  const home = readAddress(entry, [], report);
  const billingAddress = entry.billingAddress ? readBillingAddress(entry.billingAddress, report) : null;
  const branches = readBranches(entry.branches ?? [], name, report);
  if (!name || !uid || !home || !branches || (entry.billingAddress && !billingAddress)) return null;
  return { name, uid, ...home, billingAddress, branches };
}

function readBillingAddress(
  entry: NonNullable<OrganisationEntry['billingAddress']>,
  report: Report,
): PostalAddress | null {
  const field = { path: ['billingAddress', 'recipient'], label: organisationLabels.recipient };
  const isNamed = cleaned(entry.recipient) !== '';
  const recipient = isNamed ? requiredLine(entry.recipient, field, longestName, report) : null;
  const home = readAddress(entry, ['billingAddress'], report);
  return home && (recipient || !isNamed) ? { recipient, ...home } : null;
}

/** An address is read like a person's; a name that is always right stands for the one that isn't asked. */
function readAddress(entry: AddressEntry, path: readonly string[], report: Report) {
  const { address, postalCode, town, country } = entry;
  const somebody = { familyName: '-', givenName: '-', address, postalCode, town, country };
  const read = readPerson(somebody, (code, field, values) => report(code, [...path, ...field], values));
  return (
    read && { address: read.address, postalCode: read.postalCode, town: read.town, country: read.country }
  );
}

/** Each name once; the company's own needs no line. Empty lines of a form are none. */
function readBranches(typed: readonly string[], name: string | null, report: Report): string[] | null {
  const branches = new Map<string, string>();
  let isWhole = true;
  for (const [index, text] of typed.slice(0, mostBranches + 1).entries()) {
    if (!cleaned(text)) continue;
    const field = { path: ['branches', String(index)], label: organisationLabels.branch };
    const branch = requiredLine(text, field, longestName, report);
    if (branch === null) isWhole = false;
    else if (branch.toLowerCase() !== name?.toLowerCase()) branches.set(branch.toLowerCase(), branch);
  }
  if (typed.length > mostBranches) {
    report(organisationProblems.BRANCHES_TOO_MANY, ['branches'], { limit: mostBranches });
    isWhole = false;
  }
  return isWhole ? [...branches.values()] : null;
}
