import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Inspection, languages, openInspection } from './inspection.ts';

let inspection: Inspection;

beforeAll(async () => {
  inspection = await openInspection();
});

afterAll(() => inspection?.[Symbol.asyncDispose]());

/** There are some sixty states to look at, on a small machine at its own pace. */
const longest = { timeout: 480_000 };

// As many as all others have together: in a file of its own it is looked at beside them.
it.each(languages)(
  'the pages in %s have no violation that axe knows and never scroll sideways, for an insured person',
  longest,
  async (language) => {
    expect(await inspection.violationsFor('an insured person', language)).toEqual([]);
  },
);

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(inspection.watches.flatMap(({ found }) => found)).toEqual([]);
});
