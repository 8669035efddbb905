import { describe, expect, it } from 'vitest';
import { ceases, informationsOf, toPersonInput } from './informations.ts';

const saved = {
  __typename: 'Account',
  id: 'a',
  version: 3,
  uses: ['INSURED', 'REPRESENTATIVE'],
  familyName: 'Favre',
  givenName: 'Claire',
  address: 'Rue du Mont-Blanc 12',
  postalCode: '1201',
  town: 'Genève',
  country: 'CH',
  insuredSelf: { __typename: 'Beneficiary', id: 'b', birthDate: '1985-04-12', avsNumber: '756.9217.0769.85' },
} as const;

describe('« Mes informations »', () => {
  it('begin with what is saved, the day as it is written', () => {
    expect(informationsOf({ ...saved, uses: [...saved.uses] })).toMatchObject({
      roles: ['INSURED', 'REPRESENTATIVE'],
      birthDate: '12.04.1985',
      avsNumber: '756.9217.0769.85',
    });
  });

  it('are Swiss and otherwise blank for somebody of whom nothing is known', () => {
    const nothing = { address: null, postalCode: null, town: null, country: null, insuredSelf: null };
    expect(informationsOf({ ...saved, ...nothing, uses: [] })).toMatchObject({
      address: '',
      country: 'CH',
      birthDate: '',
    });
  });

  it('send birth date and AVS number of an insured person only', () => {
    const typed = informationsOf({ ...saved, uses: ['INSURED'] });
    expect(toPersonInput(typed)).toMatchObject({ birthDate: '12.04.1985' });
    expect(toPersonInput({ ...typed, roles: ['REPRESENTATIVE'] })).not.toHaveProperty('avsNumber');
  });

  it('ask before the person leaves his own beneficiaries, and only then', () => {
    const insured = { roles: ['INSURED'] as const };
    const representative = { roles: ['REPRESENTATIVE'] as const };
    expect(ceases(insured, representative)).toBe(true);
    expect(ceases(insured, insured)).toBe(false);
    expect(ceases(representative, insured)).toBe(false);
  });
});
