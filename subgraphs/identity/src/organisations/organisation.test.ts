import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { fixedMembers, type OrganisationFacts } from './organisation.ts';
import { type OrganisationEntry, readOrganisation } from './read-organisation.ts';

const home = { address: 'Rue des Bains 15', postalCode: '1205', town: 'Genève', country: 'CH' };
const typed: OrganisationEntry = { ...home, name: 'Atelier Rey Sàrl', uid: 'CHE-109.322.551' };

function read(some: OrganisationEntry) {
  const problems: Problem[] = [];
  const facts = readOrganisation({ ...typed, ...some }, gather(problems, 'fr'));
  return { facts, problems: problems.map(({ code, path }) => [code, ...path].join(' ')) };
}

describe('a company that is typed', () => {
  test('has a name of 70 characters and not one more, as each of its branches and the recipient of its invoices', () => {
    const [longest, tooLong] = ['é'.repeat(70), 'é'.repeat(71)];
    const with70 = {
      name: longest,
      branches: ['x'.repeat(70)],
      billingAddress: { ...home, recipient: longest },
    };
    expect(read(with70).problems).toEqual([]);
    expect(
      read({ name: tooLong, branches: ['', tooLong], billingAddress: { ...home, recipient: tooLong } })
        .problems,
    ).toEqual([
      'FIELD_TOO_LONG name',
      'FIELD_TOO_LONG billingAddress recipient',
      'FIELD_TOO_LONG branches 1',
    ]);
  });

  test('has 50 branches and not one more', () => {
    const branches = (count: number) => Array.from({ length: count }, (_, index) => `Filiale ${index}`);
    expect(read({ branches: branches(50) }).facts?.branches).toHaveLength(50);
    expect(read({ branches: branches(51) })).toEqual({
      facts: null,
      problems: ['BRANCHES_TOO_MANY branches'],
    });
  });

  test('may be of a country with other postal codes, and have its invoices sent to another', () => {
    const abroad = { ...home, postalCode: '74100', country: 'FR' };
    expect(read({ ...abroad, billingAddress: home }).facts).toMatchObject({
      postalCode: '74100',
      billingAddress: { recipient: null, postalCode: '1205' },
    });
  });
});

describe('what a change may not touch', () => {
  const now: OrganisationFacts = {
    ...home,
    name: 'Atelier Rey',
    uid: 'CHE109322551',
    billingAddress: null,
    branches: [],
  };
  const other = { ...home, address: 'Ailleurs 1' };

  test('is nothing as long as it has asked for nothing', () => {
    expect(fixedMembers(now, { ...now, uid: 'CHE456123786', ...other }, 'NONE')).toEqual([]);
  });

  test('is the UID under which it has asked', () => {
    const changed = { ...now, name: 'Autre', uid: 'CHE456123786', ...other };
    expect(fixedMembers(now, changed, 'ASKED')).toEqual(['uid']);
    expect(fixedMembers(now, { ...now, name: 'Autre' }, 'ACTIVE')).toEqual([]);
  });

  test('is where invoices go once it is active, also when that is its own address', () => {
    const billingAddress = { recipient: null, ...home };
    expect(fixedMembers(now, { ...now, ...other }, 'ACTIVE')).toEqual(['billingAddress']);
    expect(fixedMembers(now, { ...now, ...other, billingAddress }, 'ACTIVE')).toEqual([]);
    expect(
      fixedMembers(now, { ...now, billingAddress: { ...billingAddress, recipient: 'X' } }, 'ACTIVE'),
    ).toEqual(['billingAddress']);
  });
});
