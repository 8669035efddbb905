import { cleaned, isGiven, type Report, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { readCountry } from '../people/country.ts';
import { clientLabels, clientProblems } from './client.problems.ts';
import type { BirthPlace } from './registered-person.ts';

/** A place of birth as it is typed. */
export interface BirthPlaceEntry {
  readonly country?: Typed;
  readonly department?: Typed;
  readonly communeCode?: Typed;
  readonly town?: Typed;
}

/** The INSEE codes of what is France and has letters of its own in ISO 3166-1 (« code officiel géographique »). */
const overseas: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
};

/** With 20, which was Corsica until 1976: the code counts that held at the time of birth. */
const departments = /^(?:0(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])|97[1-8]|98[46-9])$/;

const longestTown = 70;

/** Reads where somebody was born; null when something is wrong, and all of it is reported. INSEE codes are filled up to three. */
export function readBirthPlace(entry: BirthPlaceEntry, report: Report): BirthPlace | null {
  const country = readBirthCountry(entry.country, report);
  const town = requiredLine(entry.town, fieldOf('town', 'birthTown'), longestTown, report);
  if (!country) return null;
  if (country !== 'FR' && !Object.hasOwn(overseas, country)) {
    const isFree = refuseCodes(entry, report);
    return town && isFree ? { country, department: null, communeCode: null, town } : null;
  }
  const department = readDepartment(entry.department, country, report);
  const communeCode = readCommune(entry.communeCode, department, report);
  return department && communeCode && town ? { country, department, communeCode, town } : null;
}

function readBirthCountry(typed: Typed, report: Report): string | null {
  const field = fieldOf('country', 'birthCountry');
  if (!isGiven(typed, field, report)) return null;
  const country = readCountry(cleaned(typed));
  if (!country) report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label: field.label });
  return country;
}

function readDepartment(typed: Typed, country: string, report: Report): string | null {
  const field = fieldOf('department', 'department');
  if (!isGiven(typed, field, report)) return null;
  const code = cleaned(typed).toUpperCase().padStart(3, '0');
  const isRight = departments.test(code) && (country === 'FR' || overseas[country] === code);
  if (isRight) return code;
  report(clientProblems.BIRTH_DEPARTMENT_UNKNOWN, field.path);
  return null;
}

/** An overseas department takes three of the five characters: two are left for the commune. */
function readCommune(typed: Typed, department: string | null, report: Report): string | null {
  const field = fieldOf('communeCode', 'communeCode');
  if (!isGiven(typed, field, report)) return null;
  const code = cleaned(typed).padStart(3, '0');
  const isLong = department !== null && /^9[78]/.test(department) && !code.startsWith('0');
  if (/^\d{3}$/.test(code) && code !== '000' && !isLong) return code;
  report(clientProblems.BIRTH_COMMUNE_MALFORMED, field.path);
  return null;
}

/** False when a code is given that only France has. */
function refuseCodes(entry: BirthPlaceEntry, report: Report): boolean {
  const given = (['department', 'communeCode'] as const).filter((name) => cleaned(entry[name]));
  for (const name of given) report(clientProblems.BIRTH_CODE_NOT_FRENCH, fieldOf(name, name).path);
  return given.length === 0;
}

function fieldOf(name: keyof BirthPlaceEntry, label: keyof typeof clientLabels) {
  return { path: ['birthPlace', name], label: clientLabels[label] };
}
