/** On this birthday a child becomes an adult: « enfant » is who is under 18. */
const comesOfAgeAt = 18;

/** Whether lump sums are those of a child or of an adult. */
export type Age = 'CHILD' | 'ADULT';

/**
 * Whether somebody is a child on a day: until the eve of the 18th birthday. Who was born on 29 February has it on 1 March of a
 * year that has no such day. Null as long as the insured person isn't known.
 */
export function ageOn(birthDate: string | null, day: string): Age | null {
  if (birthDate === null) return null;
  const { years } = Temporal.PlainDate.from(birthDate).until(day, { largestUnit: 'years' });
  return years < comesOfAgeAt ? 'CHILD' : 'ADULT';
}
