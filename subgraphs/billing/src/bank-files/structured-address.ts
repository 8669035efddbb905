import { toBankText } from './bank-text.ts';
import { type BankAddress, lengths } from './payment-order.ts';

/** An address as people give it. */
export interface GivenAddress {
  /** Street and number, in the order of its country: `Rue du Lac 12`, `12 bis rue du Lac`. */
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly country: string | null;
}

const numberLast = /^(?<street>.*\D)[ ,]+(?<number>\d{1,5} ?[a-zA-Z]?)$/;
const numberFirst = /^(?<number>\d{1,4}(?: ?(?:[a-dA-D]|bis|ter|quater))?)[ ,]+(?<street>\D.*)$/;

/**
 * An address in the elements and the letters of banks. Street and number stand in two elements: what neither begins nor ends with a number is a street as it stands. Null
 * without a town or a country, since both must stand there.
 */
export function structuredAddress({ address, postalCode, town, country }: GivenAddress): BankAddress | null {
  const line = (address ?? '').trim();
  const { street = line, number = '' } = (numberLast.exec(line) ?? numberFirst.exec(line))?.groups ?? {};
  const given = (text: string, limit: number) => toBankText(text, limit) || null;
  const known = given(town ?? '', lengths.town);
  if (!known || !country) return null;
  return {
    street: given(street.replace(/[ ,]+$/, ''), lengths.street),
    houseNumber: given(number, lengths.houseNumber),
    postalCode: given(postalCode ?? '', lengths.postalCode),
    town: known,
    country,
  };
}
