import { isProof } from '@guichet/stack/testing/proof.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inspection, openInspection, readers } from './inspection.ts';

let inspection: Inspection;

beforeAll(async () => {
  inspection = await openInspection();
});

afterAll(() => inspection?.[Symbol.asyncDispose]());

/** German is the longest: what fits in it fits in the others, which are for the proof. */
const languages = isProof ? ['de', 'it', 'en'] : ['de'];

describe.each(languages)('every page in %s', (language) => {
  it.each(readers)('has no violation that axe knows and never scrolls sideways, for %s', async (reader) => {
    expect(await inspection.violationsFor(reader, language)).toEqual([]);
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(inspection.watches.flatMap(({ found }) => found)).toEqual([]);
});
