import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Bic } from '@guichet/schema/scalars/bic.ts';
import type { Day } from '@guichet/schema/scalars/date.ts';
import type { Email } from '@guichet/schema/scalars/email.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import type { MobilePhone } from '@guichet/schema/scalars/phone.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { ibanFingerprint } from '../bank-accounts/record-bank-account.ts';
import type { Home } from '../people/person.ts';

export const personTitles = ['MRS', 'MR'] as const;

export type PersonTitle = (typeof personTitles)[number];

/** Where somebody was born. */
export interface BirthPlace {
  /** Two letters of ISO 3166-1. */
  readonly country: string;
  /** Code INSEE, three characters: `069`, `02A`, `972`; null outside of France. */
  readonly department: string | null;
  /** Code INSEE within the department, three digits; null outside of France. */
  readonly communeCode: string | null;
  readonly town: string;
}

/** Whence a client's share is debited. */
export interface ClientBank {
  readonly iban: Iban;
  readonly bic: Bic;
  readonly holder: string;
}

/** A client as his provider gave him: the nine data of a registration. */
export interface RegisteredPerson extends Home, ClientBank {
  readonly title: PersonTitle;
  /** At birth. */
  readonly familyName: string;
  /** In use, where it is another. */
  readonly usualName: string | null;
  /** All of them. */
  readonly givenNames: string;
  readonly birthDate: Day;
  readonly birthPlace: BirthPlace;
  readonly mobilePhone: MobilePhone;
  readonly email: Email;
}

const purpose = 'identity.client-person';

/** What is kept of a person: all of it sealed, and what he is found again by. */
export async function keepPerson(vault: Vault, person: RegisteredPerson) {
  return {
    title: person.title,
    person: await vault.seal(purpose, JSON.stringify(person)),
    ...fingerprintsOf(vault, person),
  };
}

/** What a person is found again by, without opening anybody. */
export function fingerprintsOf(vault: Vault, person: RegisteredPerson) {
  return {
    emailFingerprint: emailFingerprint(vault, person.email),
    personFingerprint: vault.fingerprint(purpose, JSON.stringify(birthOf(person))),
    mobilePhoneFingerprint: vault.fingerprint('identity.mobile-phone', person.mobilePhone),
    ibanFingerprint: ibanFingerprint(vault, person.iban),
  };
}

/** The person as he was read before he was sealed, so it has the shape. */
export async function openPerson(vault: Vault, sealed: string): Promise<RegisteredPerson> {
  return JSON.parse(await vault.unseal(purpose, sealed)) as RegisteredPerson;
}

/** What stays of a person all his life; accents and hyphens are typed one way today and another way tomorrow. */
function birthOf({ familyName, givenNames, birthDate, birthPlace }: RegisteredPerson): readonly string[] {
  const { country, department, communeCode, town } = birthPlace;
  const place = communeCode === null ? plain(town) : `${department} ${communeCode}`;
  return [plain(familyName), plain(givenNames), birthDate, country, place];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
