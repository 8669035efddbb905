import { describe, expect, it } from 'vitest';
import { blankHearingAid, parts, readHearingAid, toHearingAidInput, withAsked } from './draft.ts';

const typedFitting = {
  ...blankHearingAid(),
  asked: ['fitting'],
  fitting: { servedOn: '2.9.26', kind: 'FIRST', ears: '' },
} as const;

describe('the form 300.001 while it is typed', () => {
  it('sends the parts that are asked for as they were typed, and nothing of the others', () => {
    expect(toHearingAidInput(typedFitting)).toEqual({
      hearingAid: {
        fitting: { servedOn: '2.9.26', kind: 'FIRST', ears: null },
        repair: null,
        batteries: null,
        implant: null,
        hardship: null,
      },
    });
  });

  it('keeps what was typed in a part that is no longer asked for, until it is asked for again', () => {
    const without = withAsked(typedFitting, 'fitting', false);
    expect(toHearingAidInput(without).hearingAid?.fitting).toBeNull();
    expect(withAsked(without, 'fitting', true)).toEqual(typedFitting);
  });

  it('asks in the order of the guide, whatever the order of the ticks, and for each part once', () => {
    const ticks = ['hardship', 'repair', 'repair'] as const;
    const { asked } = ticks.reduce((draft, part) => withAsked(draft, part, true), blankHearingAid());
    expect(asked).toEqual(['repair', 'hardship']);
  });

  it('comes back from a draft as it was typed, a part that is empty too', () => {
    const whole = {
      asked: parts,
      fitting: { servedOn: '2.9.26', kind: 'RENEWAL', ears: 'TWO_EARS' },
      repair: { servedOn: '', kind: 'OTHER', devices: 'ONE' },
      batteries: { fromYear: '2024', toYear: '', devices: 'TWO' },
      implant: { servedOn: '', ears: '', amount: '' },
      hardship: { servedOn: '3.9.26', decisionNumber: '320/7', amount: '12,5' },
    } as const;
    const sent = JSON.parse(JSON.stringify(toHearingAidInput(whole).hearingAid));
    expect(readHearingAid(sent)).toEqual(whole);
  });

  it('starts anew from nothing, with no part asked for', () => {
    expect(readHearingAid(null)).toBeNull();
    expect(readHearingAid({})).toEqual(blankHearingAid());
  });
});
