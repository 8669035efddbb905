import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** A postal code of Switzerland or Liechtenstein: four digits, 1000 to 9999. */
export type PostalCode = Branded<'PostalCode'>;

/** Reads a postal code; the prefixes CH- and FL- are accepted. Refuses with POSTAL_CODE_MALFORMED. */
export function parsePostalCode(text: string): Parsed<PostalCode> {
  const code = text.replace(/\s/g, '').replace(/^(?:CH|FL|LI)-?/i, '');
  return /^[1-9]\d{3}$/.test(code) ? accept(code as PostalCode) : refuse('POSTAL_CODE_MALFORMED');
}
