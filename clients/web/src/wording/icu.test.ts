import { expect, test } from 'vitest';
import { icu } from './icu.ts';

test('a sentence has the plurals of its language', () => {
  const days = icu('fr')<{ days: number }>('{days, plural, one {# jour} other {# jours}}');
  expect([0, 1, 2].map((count) => days({ days: count }))).toEqual(['0 jour', '1 jour', '2 jours']);
  const tage = icu('de')<{ days: number }>('{days, plural, one {# Tag} other {# Tage}}');
  expect([0, 1, 2].map((count) => tage({ days: count }))).toEqual(['0 Tage', '1 Tag', '2 Tage']);
});

test('an apostrophe is an apostrophe, and what a person typed is never read as a message', () => {
  const said = icu('fr')<{ name: string }>("L'envoi de {name} est terminé");
  expect(said({ name: '<b>{x}</b>' })).toBe("L'envoi de <b>{x}</b> est terminé");
});
