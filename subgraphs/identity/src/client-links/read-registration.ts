import {
  cleaned,
  type Field,
  isGiven,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { parseSepaPhone } from '@guichet/schema/scalars/phone.ts';
import { frenchTerritories } from '@guichet/schema/scalars/sepa.ts';
import { type Home, type HomeEntry, readBirthDate, readHome } from '../people/person.ts';
import { clientLabels, clientProblems } from './client.problems.ts';
import { type BirthPlaceEntry, readBirthPlace } from './read-birth-place.ts';
import { type ClientBankEntry, readClientBank } from './read-client-bank.ts';
import { type PersonTitle, personTitles, type RegisteredPerson } from './registered-person.ts';

/** A client as his provider types him. */
export interface ClientEntry extends HomeEntry {
  readonly title?: Typed;
  readonly familyName?: Typed;
  readonly usualName?: Typed;
  readonly givenNames?: Typed;
  readonly birthDate?: Typed;
  readonly birthPlace?: BirthPlaceEntry | null | undefined;
  readonly mobilePhone?: Typed;
  readonly email?: Typed;
  readonly bank?: ClientBankEntry | null | undefined;
  readonly isBeneficiary?: boolean | null | undefined;
  readonly reference?: Typed;
}

/** A registration in which nothing is wrong. */
export interface ClientFacts {
  readonly person: RegisteredPerson;
  /** The provider's own name for him. */
  readonly reference: string | null;
}

const longestLine = 70;

/** Reads the nine data of a registration; null when something is wrong, and all of it is reported. `today` is the day in Geneva. */
export function readRegistration(entry: ClientEntry, today: string, report: Report): ClientFacts | null {
  let isWhole = true;
  const heard: Report = (...problem) => {
    isWhole = false;
    report(...problem);
  };
  const title = readTitle(entry.title, heard);
  const familyName = requiredLine(entry.familyName, field('familyName'), longestLine, heard);
  const usualName = readOptional(entry.usualName, 'usualName', heard);
  const givenNames = requiredLine(entry.givenNames, field('givenNames'), longestLine, heard);
  const birthDate = readBirthDate(entry.birthDate, today, heard);
  const birthPlace = readBirthPlace(entry.birthPlace ?? {}, heard);
  const mobilePhone = readPhone(entry.mobilePhone, heard);
  const email = readEmail(entry.email, heard);
  const home = readClientHome(entry, heard);
  const bank = readClientBank(entry.bank ?? {}, heard);
  if (entry.isBeneficiary === false) heard(clientProblems.CLIENT_NOT_BENEFICIARY, ['isBeneficiary']);
  else if (entry.isBeneficiary !== true)
    heard(sharedProblems.FIELD_REQUIRED, ['isBeneficiary'], { label: clientLabels.isBeneficiary });
  const reference = readReference(entry.reference, heard);
  if (!title || !familyName || !givenNames || !birthDate || !birthPlace) return null;
  if (!mobilePhone || !email || !home || !bank || !isWhole) return null;
  const named = { title, familyName, usualName: otherThan(familyName, usualName), givenNames };
  return {
    person: { ...named, birthDate, birthPlace, mobilePhone, email, ...home, ...bank },
    reference,
  };
}

/** Reads where a client lives: as anybody's home, and in France with five digits. */
export function readClientHome(entry: HomeEntry, report: Report): Home | null {
  const home = readHome(entry, report);
  if (!home) return null;
  const isFrench = home.country === 'FR' || frenchTerritories.includes(home.country);
  const postalCode = home.postalCode.replace(/\s/g, '');
  if (!isFrench) return home;
  if (/^\d{5}$/.test(postalCode)) return { ...home, postalCode };
  report(clientProblems.FRENCH_POSTAL_CODE_MALFORMED, ['postalCode']);
  return null;
}

export function readPhone(typed: Typed, report: Report) {
  return requiredValue(typed, field('mobilePhone'), parseSepaPhone, report);
}

export function readEmail(typed: Typed, report: Report) {
  return requiredValue(typed, field('email'), parseEmail, report);
}

/** Null when there is none, or when it is too long. */
export function readReference(typed: Typed, report: Report): string | null {
  return readOptional(typed, 'reference', report);
}

function readTitle(typed: Typed, report: Report): PersonTitle | null {
  if (!isGiven(typed, field('title'), report)) return null;
  const title = personTitles.find((one) => one === cleaned(typed));
  if (!title) report(sharedProblems.VALUE_NOT_IN_LIST, ['title'], { label: clientLabels.title });
  return title ?? null;
}

function readOptional(typed: Typed, name: 'usualName' | 'reference', report: Report): string | null {
  return cleaned(typed) === '' ? null : requiredLine(typed, field(name), longestLine, report);
}

/** A name in use is one only when it is another. */
function otherThan(familyName: string, usualName: string | null): string | null {
  return usualName?.toLowerCase() === familyName.toLowerCase() ? null : usualName;
}

function field(name: keyof typeof clientLabels): Field {
  return { path: [name], label: clientLabels[name] };
}
