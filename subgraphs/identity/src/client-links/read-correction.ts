import type { Report, Typed } from '@guichet/chassis/problems/fields.ts';
import type { HomeEntry } from '../people/person.ts';
import { type ClientBankEntry, readClientBank } from './read-client-bank.ts';
import {
  type ClientFacts,
  readClientHome,
  readEmail,
  readPhone,
  readReference,
} from './read-registration.ts';

/** What a provider corrects, as it is typed. What is left out stays as it is. */
export interface CorrectionEntry extends HomeEntry {
  readonly email?: Typed;
  readonly mobilePhone?: Typed;
  readonly bank?: ClientBankEntry | null | undefined;
  /** Empty: he bears none any more. */
  readonly reference?: Typed;
}

/** Reads a correction on top of what is known; null when something is wrong, and all of it is reported. An address is read whole. */
export function readCorrection(
  { person, reference }: ClientFacts,
  entry: CorrectionEntry,
  report: Report,
): ClientFacts | null {
  let isWhole = true;
  const heard: Report = (...problem) => {
    isWhole = false;
    report(...problem);
  };
  const mobilePhone = isLeftOut(entry.mobilePhone) ? person.mobilePhone : readPhone(entry.mobilePhone, heard);
  const email = isLeftOut(entry.email) ? person.email : readEmail(entry.email, heard);
  const home = readClientHome(
    {
      address: entry.address ?? person.address,
      postalCode: entry.postalCode ?? person.postalCode,
      town: entry.town ?? person.town,
      country: entry.country ?? person.country,
    },
    heard,
  );
  const { iban, bic, holder } = person;
  const bank = isLeftOut(entry.bank) ? { iban, bic, holder } : readClientBank(entry.bank, heard);
  const named = isLeftOut(entry.reference) ? reference : readReference(entry.reference, heard);
  if (!mobilePhone || !email || !home || !bank || !isWhole) return null;
  return { person: { ...person, mobilePhone, email, ...home, ...bank }, reference: named };
}

function isLeftOut<Value>(value: Value | null | undefined): value is null | undefined {
  return value == null;
}
