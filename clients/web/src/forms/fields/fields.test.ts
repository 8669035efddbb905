import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { tidyAvsNumber, tidyDate, tidyIban, tidyMoney } from './tidy.ts';

describe('what is typed comes back tidy', () => {
  it.each([
    [tidyDate, '7.9.2026', '07.09.2026'],
    [tidyMoney, "1'234,5", '1\u2009234.50'],
    [tidyMoney, '47.2', '47.20'],
    [tidyIban, 'ch9300762011623852957', 'CH93 0076 2011 6238 5295 7'],
    [tidyAvsNumber, '7569217076985', '756.9217.0769.85'],
  ])('%o: %s as %s', (tidy, text, shown) => {
    expect(tidy(text)).toBe(shown);
    expect(tidy(shown)).toBe(shown);
  });

  it('stays as it was typed when it cannot be read, for the server to explain', () => {
    for (const tidy of [tidyDate, tidyMoney, tidyIban, tidyAvsNumber]) expect(tidy('demain')).toBe('demain');
  });
});

describe('countries', () => {
  it('begin with Switzerland and its neighbours, the others follow by their names', () => {
    const { near, others } = countries('fr');
    expect(near.map(({ label }) => label).slice(0, 3)).toEqual(['Suisse', 'Liechtenstein', 'France']);
    expect(others.slice(0, 2).map(({ value }) => value)).toEqual(['AF', 'ZA']);
    expect(new Set([...near, ...others].map(({ value }) => value)).size).toBe(249);
  });
});
