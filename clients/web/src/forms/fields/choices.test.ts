import { describe, expect, it } from 'vitest';
import { namedInFull } from './choices.ts';

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
