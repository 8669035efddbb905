import { describe, expect, it } from 'vitest';
import { type KeptClaim, openingOf, placeOf, readKeptClaim } from './claim-start.ts';
import type { SavedDraft } from './draft-saving.ts';

const blank = { form: { otherInvoice: {} } };
const typed = (remark: string) => ({ ...blank, remark });
const draft = (version: number, remark: string): SavedDraft => ({
  id: 'draft',
  version,
  savedAt: '2026-11-21T13:32:00.000Z',
  typed: typed(remark),
});
const kept = (part: Partial<KeptClaim>): KeptClaim => ({
  typed: typed('Tab'),
  saved: typed('Server'),
  version: 1,
  key: 'key',
  unheard: [],
  submission: null,
  ...part,
});
const open = (saved: SavedDraft | null, tab: KeptClaim | null) =>
  openingOf({ draft: saved, corrects: null }, tab, blank, 'new');

describe('a form that opens', () => {
  it('is empty, or goes on where the server stands', () => {
    expect(open(null, null)).toMatchObject({ typed: null, saving: { step: 'still', draft: null } });
    expect(open(draft(2, 'Server'), null)).toMatchObject({ typed: typed('Server') });
  });

  it('takes the server’s word when nothing is left to save in this tab', () => {
    const tab = kept({ typed: typed('Old'), saved: typed('Old') });
    expect(open(draft(5, 'Server'), tab)).toMatchObject({
      typed: typed('Server'),
      saving: { step: 'still', draft: { version: 5 } },
    });
  });

  it('goes on with what never reached the server', () => {
    expect(open(null, kept({ version: null }))).toMatchObject({
      typed: typed('Tab'),
      saving: { step: 'still', key: 'key' },
    });
    expect(open(draft(1, 'Server'), kept({}))).toMatchObject({
      typed: typed('Tab'),
      saving: { step: 'still', draft: { version: 1 } },
    });
  });

  it('asks when another tab saved the draft meanwhile', () => {
    expect(open(draft(2, 'Other'), kept({}))).toMatchObject({
      typed: typed('Tab'),
      saving: { step: 'conflict', other: { version: 2 } },
    });
    expect(open(draft(2, 'Tab'), kept({})).saving.step).toBe('still');
  });

  it('knows a saving of this tab again whose answer was not heard before it was left', () => {
    const left = kept({ unheard: [typed('Ta')] });
    expect(open(draft(2, 'Ta'), left)).toMatchObject({
      typed: typed('Tab'),
      saving: { step: 'still', draft: { version: 2 } },
    });
    expect(open(draft(2, 'Other'), left).saving.step).toBe('conflict');
  });

  it('starts a correction from the claim as it was sent', () => {
    const corrects = {
      id: 'claim',
      version: 3,
      reference: '1',
      officerMessage: null,
      markedFields: [],
      typed: typed('Sent'),
    };
    const opening = openingOf({ draft: null, corrects }, null, blank, 'new');
    expect(opening).toMatchObject({ typed: typed('Sent'), saving: { saved: typed('Sent') } });
    expect(placeOf('claire', 'x', corrects, 'draft')).not.toBe(
      placeOf('claire', 'x', { ...corrects, version: 5 }, 'draft'),
    );
  });

  it('reads what the tab kept, and nothing else', () => {
    expect(readKeptClaim(JSON.parse(JSON.stringify(kept({}))))).toEqual(kept({}));
    expect(readKeptClaim({ draft: {} })).toBeNull();
    expect(readKeptClaim(null)).toBeNull();
  });
});
