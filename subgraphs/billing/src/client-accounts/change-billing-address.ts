import {
  cleaned,
  gather,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { parsePostalCode } from '@guichet/schema/scalars/postal-code.ts';
import { clientAccountProblems } from './client-account.problems.ts';
import type { ClientAccount, PostalAddress } from './client-account.ts';
import { clientAccountLabels as labels } from './client-account.wording.ts';
import { type AccountOutcome, changeAccount, type SeenAccount, staleProblems } from './hold-for-change.ts';

/** Where invoices go, as it is typed. */
export interface AddressEntry {
  readonly recipient?: Typed;
  readonly address?: Typed;
  readonly postalCode?: Typed;
  readonly town?: Typed;
  readonly country?: Typed;
}

const lengths = { line: 70, postalCode: 16, town: 35 };

/** Records where the invoices to come go: the company asks by a case, finance decides. */
export function changeBillingAddress(
  context: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { address: typed, ...seen }: SeenAccount & { readonly address: AddressEntry },
): Promise<AccountOutcome> {
  const problems: Problem[] = [];
  const financeAddress = readAddress(typed, gather(problems, context.locale));
  return changeAccount(context, seen, 'address', (held: ClientAccount) => ({
    problems: [...problems, ...staleProblems(held, seen, context.locale)],
    facts: () => ({ financeAddress }),
  }));
}

/** Reads an address; null when something is wrong, and all of it is reported. */
export function readAddress(entry: AddressEntry, report: Report): PostalAddress | null {
  const line = (name: 'recipient' | 'address' | 'town', limit: number) =>
    requiredLine(entry[name], { path: ['address', name], label: labels[name] }, limit, report);
  const recipient = cleaned(entry.recipient) ? line('recipient', lengths.line) : '';
  const address = line('address', lengths.line);
  const country = cleaned(entry.country).toUpperCase() || 'CH';
  const isCountry = /^[A-Z]{2}$/.test(country);
  if (!isCountry) report(clientAccountProblems.COUNTRY_CODE_MALFORMED, ['address', 'country']);
  const codeField = { path: ['address', 'postalCode'], label: labels.postalCode };
  const isSwiss = country === 'CH' || country === 'LI' || !isCountry;
  const postalCode = isSwiss
    ? requiredValue(entry.postalCode, codeField, parsePostalCode, report)
    : requiredLine(entry.postalCode, codeField, lengths.postalCode, report);
  const town = line('town', lengths.town);
  if (recipient === null || address === null || postalCode === null || town === null) return null;
  return { recipient: recipient || null, address, postalCode, town, country };
}
