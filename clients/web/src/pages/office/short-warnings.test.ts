import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { warningsWording } from '../../wording/warnings/warnings.ts';

/** The codes that the page of problems calls warnings. */
const page = readFileSync(new URL('../../../../../docs/problems.md', import.meta.url), 'utf8');
const warnings = [...page.matchAll(/^\| `(\w+)` \| (?:A warning|Warns):/gm)].map(([, code]) => code);

it('every warning about a claim has a short word of its own in the officer’s list, in each language', () => {
  expect(warnings.length).toBeGreaterThan(20);
  for (const words of Object.values(warningsWording)) {
    const { other, ...known } = words;
    expect(Object.keys(known).toSorted()).toEqual(warnings.toSorted());
    for (const word of Object.values(known)) {
      expect(word.length).toBeLessThan(32);
      expect(word).not.toBe(other);
    }
  }
});
