import { describe, expect, it } from 'vitest';
import { officeQuery } from '../pages/office/office-address.ts';
import { officeClaimsVariables, officeFilter } from './office.ts';

const filterOf = (query: string) => officeFilter(new URLSearchParams(query));
const asked = (query: string) => officeClaimsVariables(filterOf(query), 'me');

describe('the work list’s address', () => {
  it('says what is asked for, and comes back as it was', () => {
    for (const query of [
      '',
      'statut=toutes',
      'formulaire=318.632.1&attribution=moi',
      'attribution=personne&ordre=attente',
      'statut=a-signer&attribution=0190a0de-0000-7000-8000-00000000a001&ordre=attente',
    ])
      expect(officeQuery(filterOf(query)).toString()).toBe(query);
  });

  it('means the viewer by « moi », nobody by « personne », and else a colleague', () => {
    expect(asked('attribution=moi')).toMatchObject({ assignedTo: 'me', isUnassigned: null });
    expect(asked('attribution=personne')).toMatchObject({ assignedTo: null, isUnassigned: true });
    expect(asked('attribution=morel')).toMatchObject({ assignedTo: 'morel', isUnassigned: null });
    expect(asked('')).toMatchObject({ assignedTo: null, isUnassigned: null, order: 'NEWEST_FIRST' });
  });

  it('puts the longest waiting first only where claims wait for the office', () => {
    expect(asked('ordre=attente')).toMatchObject({ order: 'LONGEST_WAITING' });
    expect(asked('statut=decidees&ordre=attente')).toMatchObject({ order: 'NEWEST_FIRST' });
    expect(asked('statut=toutes&ordre=attente')).toMatchObject({ order: 'NEWEST_FIRST' });
  });
});
