import { type Report, requiredLine, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Iban, parseIban } from '@guichet/schema/scalars/iban.ts';
import { parseSiret, type Siret } from '@guichet/schema/scalars/siret.ts';
import { providerLabels } from './provider.problems.ts';

/** An application as it is typed. */
export interface ProviderEntry {
  readonly siret?: Typed;
  readonly iban?: Typed;
  readonly holder?: Typed;
}

/** An application in which nothing is wrong. */
export interface ProviderFacts {
  readonly siret: Siret;
  readonly iban: Iban;
  readonly holder: string;
}

const longestHolder = 70;

/** Reads an application; null when something is wrong, and all of it is reported. */
export function readApplication(entry: ProviderEntry, report: Report): ProviderFacts | null {
  const field = (name: keyof ProviderFacts) => ({ path: [name], label: providerLabels[name] });
  const siret = requiredValue(entry.siret, field('siret'), parseSiret, report);
  const iban = requiredValue(entry.iban, field('iban'), parseIban, report);
  const holder = requiredLine(entry.holder, field('holder'), longestHolder, report);
  return siret && iban && holder ? { siret, iban, holder } : null;
}
