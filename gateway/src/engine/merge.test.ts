import { expect, test } from 'vitest';
import { merge, mergeInto } from './merge.ts';

test('what two subgraphs give of one object is put together, in lists of lists too', () => {
  const target = { id: '1', money: { amount: '2' }, rows: [[{ a: 1 }], null], names: ['x'] };
  merge(target, {
    money: { currency: 'CHF' },
    rows: [[{ b: 2 }], [{ b: 3 }]],
    names: ['y', 'z'],
    late: null,
  });
  expect(target).toEqual({
    id: '1',
    money: { amount: '2', currency: 'CHF' },
    rows: [[{ a: 1, b: 2 }], [{ b: 3 }]],
    names: ['y', 'z'],
    late: null,
  });
});

test('a hostile answer of a subgraph never reaches what all objects inherit', () => {
  const target: Record<string, unknown> = {};
  merge(
    target,
    JSON.parse('{ "__proto__": { "spoilt": 1 }, "constructor": { "prototype": { "spoilt": 1 } } }'),
  );
  expect('spoilt' in {}).toBe(false);
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect(target).toEqual({ constructor: { prototype: { spoilt: 1 } } });
});

test('leaves are given to each of several objects, and nothing of what they inherit', () => {
  const targets: Record<string, unknown>[] = [{ id: '1', name: 'old' }, { id: '1' }];
  mergeInto(targets, JSON.parse('{ "name": "new", "born": null }'));
  expect(targets).toEqual([
    { id: '1', name: 'new', born: null },
    { id: '1', name: 'new', born: null },
  ]);
  mergeInto(targets, JSON.parse('{ "__proto__": null, "name": "newest" }'));
  mergeInto(targets, { name: undefined, iban: 'CH93' });
  for (const target of targets) {
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
    expect(target).toEqual({ id: '1', name: 'newest', born: null, iban: 'CH93' });
  }
});
