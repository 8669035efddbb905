import { cleaned, type Report } from '@guichet/chassis/problems/fields.ts';
import type { TermsInForce } from './ask-orderer.ts';
import { orderProblems } from './order.problems.ts';
import type { AcceptedTerms } from './order.ts';
import type { OrderEntry } from './order-entry.ts';

/** Which terms an order is placed under: both texts in force, each accepted with it or before. What stands in the way is reported. */
export function judgeTerms(
  { acceptedTerms }: OrderEntry,
  inForce: readonly TermsInForce[],
  report: Report,
): readonly AcceptedTerms[] {
  const named = (acceptedTerms ?? []).map(({ text, version }) => `${cleaned(text)} ${cleaned(version)}`);
  const known = inForce.map(({ text, version }) => `${text} ${version}`);
  for (const [index, name] of named.entries())
    if (!known.includes(name)) report(orderProblems.TERMS_CHANGED, ['acceptedTerms', String(index)]);
  if (!inForce.every(({ isAccepted }, index) => isAccepted || named.includes(known[index] ?? '')))
    report(orderProblems.ORDER_TERMS_NOT_ACCEPTED, ['acceptedTerms']);
  return inForce.map(({ text, version }) => ({ text, version }));
}
