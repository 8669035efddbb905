import { describe, expect, it } from 'vitest';
import { namedInFull, offeredFor } from './choices.ts';

const named = (id: string, name: string) => ({ id, name, detail: '' });
const luc = named('luc', 'Favre Luc');
const lucie = named('lucie', 'Favre Lucie');

describe('a name that is typed in full', () => {
  it('chooses whom it names, however its letters and accents are written', () => {
    expect(namedInFull([luc, lucie], ' favre  LUC')).toBe(luc);
    expect(namedInFull([named('theo', 'Müller Théo')], 'muller theo')).toMatchObject({ id: 'theo' });
  });

  it('chooses nobody by a beginning, nor among two of the same name', () => {
    expect(namedInFull([luc, lucie], 'Favre Lu')).toBeNull();
    expect(namedInFull([luc, named('other', 'Favre Luc')], 'Favre Luc')).toBeNull();
    expect(namedInFull([luc], '')).toBeNull();
  });
});

describe('what is offered while somebody types on', () => {
  const offer = { text: 'favre', state: 'there', hasMore: false, choices: [luc, lucie] } as const;

  it('is the answer itself, once it is there', () => {
    expect(offeredFor('favre', offer)).toEqual([luc, lucie]);
    expect(offeredFor('f', { ...offer, text: 'f' })).toEqual([luc, lucie]);
  });

  it('is nobody of an earlier answer whom what is typed since does not name', () => {
    expect(offeredFor('favre luci', offer)).toEqual([lucie]);
    expect(offeredFor('favre lucï', { ...offer, text: 'favre lucï', state: 'searching' })).toEqual([lucie]);
    expect(offeredFor('meier', offer)).toEqual([]);
  });
});
