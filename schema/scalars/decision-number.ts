import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** The number of the office's decision or communication, in upper case with single spaces: `320/2024/123456/0`. */
export type DecisionNumber = Branded<'DecisionNumber'>;

/**
 * Reads a decision number: 4 to 35 letters, digits, dots, slashes, hyphens and spaces, the first a letter or digit. The offices
 * publish no stricter format. Refuses with DECISION_NUMBER_MALFORMED.
 */
export function parseDecisionNumber(text: string): Parsed<DecisionNumber> {
  const number = text.trim().replace(/\s+/g, ' ').toUpperCase();
  return /^[0-9A-Z][0-9A-Z./ -]{3,34}$/.test(number)
    ? accept(number as DecisionNumber)
    : refuse('DECISION_NUMBER_MALFORMED');
}
