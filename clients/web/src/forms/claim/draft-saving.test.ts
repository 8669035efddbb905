import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  isUnsaved,
  keepMine,
  pauseBefore,
  type SavedDraft,
  startSaving,
  takeOther,
  whileSending,
} from './draft-saving.ts';

const blank = { form: { otherInvoice: {} } };
const typed = (remark: string) => ({ ...blank, remark });
const draft = (version: number, remark: string): SavedDraft => ({
  id: 'draft',
  version,
  savedAt: '2026-11-21T13:32:00.000Z',
  typed: typed(remark),
});

describe('the saving of a draft', () => {
  it('begins when something is typed, and rests once it is saved', () => {
    const start = startSaving(null, blank, 'key');
    expect(isUnsaved(start, blank)).toBe(false);
    expect(isUnsaved(start, typed('Merci'))).toBe(true);
    const answer = { kind: 'saved', draft: draft(1, 'Merci') } as const;
    const saved = afterAnswer(start, typed('Merci'), answer, 'other');
    expect(saved).toMatchObject({ step: 'still', draft: { version: 1 } });
    expect(isUnsaved(saved, typed('Merci'))).toBe(false);
    expect(isUnsaved(saved, typed('Merci bien'))).toBe(true);
  });

  it('is tried again with growing pauses while no answer comes, and soon after one came', () => {
    let saving = startSaving(null, blank, 'key');
    const pauses: (number | null)[] = [];
    for (let tries = 0; tries < 6; tries++) {
      saving = afterAnswer(saving, typed('Merci'), { kind: 'lost' }, 'other');
      pauses.push(pauseBefore(saving));
    }
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(saving.key).toBe('key');
    const answered = afterAnswer(saving, typed('Merci'), { kind: 'saved', draft: draft(1, 'Merci') }, 'x');
    expect(pauseBefore(answered)).toBe(1500);
  });

  it('does not take its own saving, whose answer was lost, for another tab', () => {
    const saving = startSaving(draft(1, ''), null, 'key');
    const conflict = { kind: 'conflict', draft: draft(2, 'Merci') } as const;
    expect(afterAnswer(saving, typed('Merci'), conflict, 'x')).toMatchObject({
      step: 'still',
      draft: { version: 2 },
    });
  });

  it('does not take for another tab what it sent itself while somebody typed on and left', () => {
    const leaving = whileSending(startSaving(draft(1, ''), null, 'key'), typed('Mer'));
    const conflict = { kind: 'conflict', draft: draft(2, 'Mer') } as const;
    expect(afterAnswer(leaving, typed('Merci'), conflict, 'x')).toMatchObject({
      step: 'still',
      draft: { version: 2 },
      saved: typed('Mer'),
      unheard: [],
    });
  });

  it('waits for the person when another tab was first', () => {
    const saving = startSaving(draft(1, ''), null, 'key');
    const conflict = { kind: 'conflict', draft: draft(2, 'Autre') } as const;
    const stopped = afterAnswer(saving, typed('Merci'), conflict, 'x');
    expect(pauseBefore(stopped)).toBeNull();

    const mine = keepMine(stopped);
    expect(mine).toMatchObject({ step: 'still', draft: { version: 2 } });
    expect(isUnsaved(mine, typed('Merci'))).toBe(true);

    const other = takeOther(stopped);
    expect(isUnsaved(other, typed('Autre'))).toBe(false);
  });

  it('stops for good once the draft was sent', () => {
    const answer = { kind: 'sent', claimId: 'claim' } as const;
    const sent = afterAnswer(startSaving(draft(1, ''), null, 'key'), typed('Merci'), answer, 'x');
    expect(sent).toMatchObject({ step: 'sent', claimId: 'claim' });
    expect(pauseBefore(sent)).toBeNull();
  });

  it('makes another draft when this one was thrown away elsewhere', () => {
    const gone = afterAnswer(startSaving(draft(4, ''), null, 'key'), typed('Merci'), { kind: 'gone' }, 'new');
    expect(gone).toMatchObject({ draft: null, key: 'new' });
    expect(isUnsaved(gone, typed('Merci'))).toBe(true);
  });

  it('tries what was refused again only after it was changed', () => {
    const refusal = { kind: 'refused', message: 'Trop long.' } as const;
    const refused = afterAnswer(startSaving(null, blank, 'key'), typed('Merci'), refusal, 'x');
    expect(isUnsaved(refused, typed('Merci'))).toBe(false);
    expect(isUnsaved(refused, typed('M'))).toBe(true);
  });
});
