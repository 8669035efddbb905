import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

const exact = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

/**
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme). Amounts (bigint) become decimal strings,
 * instants and days their ISO 8601 text.
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(JSON.parse(JSON.stringify(value ?? null, exact)));
  if (text === undefined) throw new TypeError('This value has no canonical form');
  return text;
}

/** SHA-256 of the canonical text, as 64 hexadecimal digits. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonicalText(value)).digest('hex');
}
