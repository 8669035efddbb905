import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Inspection, openInspection } from './inspection.ts';

let inspection: Inspection;

beforeAll(async () => {
  inspection = await openInspection();
});

afterAll(() => inspection?.[Symbol.asyncDispose]());

/** There are some sixty states to look at, on a small machine at its own pace. */
const longest = { timeout: 480_000 };

// As many as all others have together: in a file of its own it is looked at beside them.
it(
  'every page in French has no violation that axe knows and never scrolls sideways, for an insured person',
  longest,
  async () => {
    expect(await inspection.violationsFor('an insured person', 'fr')).toEqual([]);
    expect(inspection.watches.flatMap(({ found }) => found)).toEqual([]);
  },
);
