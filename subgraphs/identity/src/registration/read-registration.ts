import { type Field, gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Locale, Problem } from '@guichet/chassis/problems/problem.ts';
import { type Email, parseEmail } from '@guichet/schema/scalars/email.ts';
import { type Iban, parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import { type MobilePhone, parseMobilePhone } from '@guichet/schema/scalars/phone.ts';
import type { CounterUse } from '../accounts/account.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import {
  type InsuredEntry,
  type InsuredFacts,
  type PersonEntry,
  type PersonFacts,
  readInsured,
  readPerson,
} from '../people/person.ts';
import { registrationLabels } from './registration.labels.ts';
import { registrationProblems } from './registration.problems.ts';

/** A registration as it is typed. */
export interface RegistrationEntry extends PersonEntry, InsuredEntry {
  readonly roles?: readonly CounterUse[] | null;
  readonly iban?: Typed;
  readonly email?: Typed;
  readonly password?: Typed;
  readonly mobilePhone?: Typed;
  readonly confirmsEntitlement?: boolean | null;
}

/** A registration in which nothing is wrong. */
export interface Registration {
  readonly uses: readonly CounterUse[];
  readonly person: PersonFacts;
  /** Null for who only represents others. */
  readonly insured: InsuredFacts | null;
  readonly iban: Iban;
  readonly email: Email;
  readonly password: string;
  readonly mobilePhone: MobilePhone;
}

/** Reads a registration: all that is wrong at once, in the order of the page. `today` is the day in Geneva. */
export function readRegistration(
  entry: RegistrationEntry,
  today: string,
  locale: Locale,
): { readonly registration: Registration | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const uses = [...new Set(entry.roles ?? [])];
  if (uses.length === 0) report(registrationProblems.REGISTRATION_ROLE_REQUIRED, ['roles']);
  const person = readPerson(entry, report);
  const iban = requiredValue(entry.iban, field('iban'), parsePersonIban, report);
  const insured = uses.includes('INSURED') ? readInsured(entry, today, report) : null;
  const email = requiredValue(entry.email, field('email'), parseEmail, report);
  const password = readNewPassword(entry.password, field('password'), email, report);
  const mobilePhone = requiredValue(entry.mobilePhone, field('mobilePhone'), parseMobilePhone, report);
  if (entry.confirmsEntitlement !== true)
    report(registrationProblems.ENTITLEMENT_NOT_CONFIRMED, ['confirmsEntitlement']);
  const isWhole = problems.length === 0 && person && iban && email && password && mobilePhone;
  return {
    registration: isWhole ? { uses, person, insured, iban, email, password, mobilePhone } : null,
    problems,
  };
}

function field(name: keyof typeof registrationLabels): Field {
  return { path: [name], label: registrationLabels[name] };
}
