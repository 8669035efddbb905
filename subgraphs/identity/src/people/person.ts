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
import { type AvsNumber, parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { type Day, parseDate } from '@guichet/schema/scalars/date.ts';
import { parsePostalCode } from '@guichet/schema/scalars/postal-code.ts';
import { hasSwissPostalCodes, readCountry } from './country.ts';
import { personLabels } from './person.labels.ts';
import { personProblems } from './person.problems.ts';

/** Where somebody lives, as it is typed. */
export interface HomeEntry {
  readonly address?: Typed;
  readonly postalCode?: Typed;
  readonly town?: Typed;
  readonly country?: Typed;
}

/** Name and address of a person as they are typed. */
export interface PersonEntry extends HomeEntry {
  readonly familyName?: Typed;
  readonly givenName?: Typed;
}

/** Where somebody lives. */
export interface Home {
  /** Street and number. */
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  /** Two letters of ISO 3166-1. */
  readonly country: string;
}

/** A person of whom at least the name is known: nobody asked people of the office where they live. */
export interface KnownPerson extends Partial<Home> {
  readonly familyName: string;
  readonly givenName: string;
}

/** Name and address of a person. */
export interface PersonFacts extends Home, Pick<KnownPerson, 'familyName' | 'givenName'> {}

/** What the insurance knows an insured person by, as it is typed. */
export interface InsuredEntry {
  readonly birthDate?: Typed;
  readonly avsNumber?: Typed;
}

/** What the insurance knows an insured person by. */
export interface InsuredFacts {
  readonly birthDate: Day;
  readonly avsNumber: AvsNumber;
}

/** Nobody is older. */
const oldestAge = 120;

/** Reads name and address; null when something is wrong, and all of it is reported. */
export function readPerson(entry: PersonEntry, report: Report): PersonFacts | null {
  const familyName = requiredLine(entry.familyName, field('familyName'), 70, report);
  const givenName = requiredLine(entry.givenName, field('givenName'), 70, report);
  const home = readHome(entry, report);
  return familyName && givenName && home ? { familyName, givenName, ...home } : null;
}

/** Reads where somebody lives; null when something is wrong, and all of it is reported. */
export function readHome(entry: HomeEntry, report: Report): Home | null {
  const address = requiredLine(entry.address, field('address'), 70, report);
  const typedCountry = cleaned(entry.country);
  const postalCode = readPostalCode(entry.postalCode, readCountry(typedCountry), report);
  const town = requiredLine(entry.town, field('town'), 35, report);
  const country = isGiven(typedCountry, field('country'), report) ? readCountry(typedCountry) : null;
  if (typedCountry && !country)
    report(sharedProblems.VALUE_NOT_IN_LIST, ['country'], { label: personLabels.country });
  return address && postalCode && town && country ? { address, postalCode, town, country } : null;
}

/** Reads day of birth and AVS number; null when something is wrong. `today` is the day in Geneva. */
export function readInsured(entry: InsuredEntry, today: string, report: Report): InsuredFacts | null {
  const birthDate = readBirthDate(entry.birthDate, today, report);
  const avsNumber = requiredValue(entry.avsNumber, field('avsNumber'), parseAvsNumber, report);
  return birthDate && avsNumber ? { birthDate, avsNumber } : null;
}

/** A code of a country that is not known yet is only held against the longest there may be. */
function readPostalCode(typed: Typed, country: string | null, report: Report): string | null {
  return country && hasSwissPostalCodes(country)
    ? requiredValue(typed, field('postalCode'), parsePostalCode, report)
    : requiredLine(typed, field('postalCode'), 16, report);
}

/** Reads a day of birth: not after today in Geneva, and of somebody who may live. */
export function readBirthDate(typed: Typed, today: string, report: Report): Day | null {
  const day = requiredValue(typed, field('birthDate'), parseDate, report);
  if (!day) return null;
  const age = Temporal.PlainDate.from(day).until(today, { largestUnit: 'years' }).years;
  if (day <= today && age <= oldestAge) return day;
  report(personProblems[day > today ? 'BIRTH_DATE_IN_FUTURE' : 'BIRTH_DATE_TOO_EARLY'], ['birthDate']);
  return null;
}

function field(name: keyof typeof personLabels): Field {
  return { path: [name], label: personLabels[name] };
}
