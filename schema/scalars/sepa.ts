import { ibanLengths } from './iban.ts';

/**
 * Territories whose accounts bear the IBAN of the country that they belong to, and whose banks and telephones have letters of their own
 * (EPC409-09). French Polynesia, New Caledonia and Wallis and Futuna have French IBANs too, and are outside of SEPA.
 */
const territories: Readonly<Record<string, readonly string[]>> = {
  FR: ['GF', 'GP', 'MQ', 'RE', 'YT', 'PM', 'BL', 'MF'],
  GB: ['GG', 'IM', 'JE'],
  FI: ['AX'],
  NO: ['SJ'],
};

/** Those of France, as their two letters in ISO 3166-1. */
export const frenchTerritories: readonly string[] = territories['FR'] ?? [];

const sepaCodes = new Set([...ibanLengths.keys(), ...Object.values(territories).flat()]);

/** Whether a country or territory, by its two letters in ISO 3166-1, belongs to the SEPA area. */
export function isInSepa(country: string): boolean {
  return sepaCodes.has(country);
}

/** Whether a bank of one country keeps accounts whose IBAN begins with another's letters: Réunion's bear those of France. */
export function keepsAccountsOf(bankCountry: string, ibanCountry: string): boolean {
  return bankCountry === ibanCountry || (territories[ibanCountry] ?? []).includes(bankCountry);
}
