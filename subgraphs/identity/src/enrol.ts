import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { parseMobilePhone } from '@guichet/schema/scalars/phone.ts';
import type { CounterUse, Grant } from './accounts/account.ts';
import { findAddressOwner } from './accounts/address-owner.ts';
import { openAccount } from './accounts/open-account.ts';
import { hashPassword } from './accounts/password.ts';
import { emailFingerprint } from './accounts/recognise-account.ts';
import { recordBankAccount } from './bank-accounts/record-bank-account.ts';
import type { BeneficiaryRelation } from './beneficiaries/beneficiary.ts';
import { recordBeneficiary } from './beneficiaries/record-beneficiary.ts';
import { type Company, enrolCompany } from './enrol-company.ts';
import type { Home } from './people/person.ts';
import type { IdentitySettings } from './settings.ts';

/** A person of the demonstration, as one types a person. */
export interface Person {
  readonly email: string;
  readonly password: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly locale: 'FR' | 'DE' | 'IT' | 'EN';
  readonly mobilePhone: string;
  /** As what he uses the counter; nothing for people of the office. */
  readonly uses?: readonly CounterUse[];
  /** Where he lives, and those whom he represents. */
  readonly home?: Home;
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
 * Brings people in: each with account, roles, beneficiaries and bank accounts, in one transaction; then their companies.
 * @throws StartRefused in production, where people register themselves and roles are granted by somebody.
 */
export async function enrolPeople(
  running: RunningSubgraph,
  cast: readonly Person[],
  settings: IdentitySettings,
  companies: readonly Company[] = [],
): Promise<void> {
  if (settings.isProduction)
    throw new StartRefused('The people of the demonstration are refused when NODE_ENV is production.');
  const hashes = new Map<string, Promise<string>>();
  // Hashing is slow on purpose, and the people of a demonstration share one password that everybody knows.
  const hashOf = (password: string) => {
    const hash = hashes.get(password) ?? hashPassword(password);
    hashes.set(password, hash);
    return hash;
  };
  for (const person of cast) await enrolOne(running, person, hashOf);
  for (const company of companies) await enrolCompany(running, company);
}

/** Whoever enrols people vouches for their addresses: they are verified. */
function enrolOne(
  running: RunningSubgraph,
  person: Person,
  hashOf: (password: string) => Promise<string>,
): Promise<void> {
  return running.database.transaction(async (tx) => {
    const { familyName, givenName, roles, password, beneficiaries, bankAccounts, home } = person;
    const email = read(parseEmail(person.email));
    // Nothing is hashed for somebody who is there already. The unique key decides.
    if (await findAddressOwner(tx, emailFingerprint(running.vault, email))) return;
    const accountId = await openAccount(running, tx, {
      familyName,
      givenName,
      roles,
      ...home,
      email,
      emailVerifiedAt: await databaseNow(tx),
      passwordHash: await hashOf(password),
      mobilePhone: read(parseMobilePhone(person.mobilePhone)),
      locale: locales[person.locale],
      uses: person.uses ?? [],
    });
    if (!accountId) return;
    for (const { birthDate, avsNumber, ...beneficiary } of beneficiaries)
      await recordBeneficiary(running, tx, accountId, {
        ...home,
        ...beneficiary,
        birthDate: read(parseDate(birthDate)),
        avsNumber: read(parseAvsNumber(avsNumber)),
      });
    for (const { iban, holder } of bankAccounts)
      await recordBankAccount(running, tx, accountId, { ...home, iban: read(parsePersonIban(iban)), holder });
  });
}

const locales = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

/** @throws Error with the refusal's code: whoever wrote the cast mends it. */
function read<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(`The cast has a mistake: ${parsed.code}`);
  return parsed.value;
}
