import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { parseMobilePhone } from '@guichet/schema/scalars/phone.ts';
import type { Grant } from './accounts/account.ts';
import { openAccount } from './accounts/open-account.ts';
import { addBankAccount } from './bank-accounts/add-bank-account.ts';
import { addBeneficiary } from './beneficiaries/add-beneficiary.ts';
import type { BeneficiaryRelation } from './beneficiaries/beneficiary.ts';
import type { IdentitySettings } from './settings.ts';

/** A person of the demonstration, as one types a person. */
export interface Person {
  readonly email: string;
  readonly password: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly locale: 'FR' | 'DE' | 'IT' | 'EN';
  readonly mobilePhone: string;
  readonly roles: readonly Grant[];
  readonly beneficiaries: readonly {
    readonly familyName: string;
    readonly givenName: string;
    readonly birthDate: string;
    readonly avsNumber: string;
    readonly relation: BeneficiaryRelation;
  }[];
  readonly bankAccounts: readonly { readonly iban: string; readonly holder: string }[];
}

/**
 * Brings people in: each with account, roles, beneficiaries and bank accounts, in one transaction.
 * @throws StartRefused in production, where people register themselves and roles are granted by somebody.
 */
export async function enrolPeople(
  running: RunningSubgraph,
  cast: readonly Person[],
  settings: IdentitySettings,
): Promise<void> {
  if (settings.isProduction)
    throw new StartRefused('The people of the demonstration are refused when NODE_ENV is production.');
  for (const person of cast) await enrolOne(running, person);
}

function enrolOne(running: RunningSubgraph, person: Person): Promise<void> {
  return running.database.transaction(async (tx) => {
    const accountId = await openAccount(running, tx, {
      ...person,
      email: read(parseEmail(person.email)),
      mobilePhone: read(parseMobilePhone(person.mobilePhone)),
      locale: locales[person.locale],
    });
    if (!accountId) return;
    for (const { birthDate, avsNumber, ...beneficiary } of person.beneficiaries)
      await addBeneficiary(running, tx, accountId, {
        ...beneficiary,
        birthDate: read(parseDate(birthDate)),
        avsNumber: read(parseAvsNumber(avsNumber)),
      });
    for (const { iban, holder } of person.bankAccounts)
      await addBankAccount(running, tx, accountId, { iban: read(parsePersonIban(iban)), holder });
  });
}

const locales = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

/** @throws Error with the refusal's code: whoever wrote the cast mends it. */
function read<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(`The cast has a mistake: ${parsed.code}`);
  return parsed.value;
}
