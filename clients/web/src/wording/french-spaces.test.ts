import { expect, test } from 'vitest';
import { asShown, withFrenchSpaces } from './french-spaces.ts';
import { icu } from './icu.ts';

test('a sign never stands alone at the beginning of a line in French', () => {
  const words = { asked: 'Puis-je ?', lists: [{ said: 'Sous « Sécurité » : ici ; là !' }] };
  expect(withFrenchSpaces(words)).toEqual({
    asked: 'Puis-je\u00a0?',
    lists: [{ said: 'Sous «\u00a0Sécurité\u00a0»\u00a0: ici\u00a0; là\u00a0!' }],
  });
});

test('a sentence with places keeps its signs too, and what stands in the places as it was typed', () => {
  const said = icu('fr')<{ name: string }>('Retirer « {name} » ?');
  expect(said({ name: 'A : B' })).toBe('Retirer «\u00a0A : B\u00a0»\u00a0?');
});

test('the wording stays the same object', () => {
  const words = { asked: 'Puis-je ?', said: icu('fr')<{ day: string }>('Le {day} :') };
  expect(withFrenchSpaces(words)).toBe(withFrenchSpaces(words));
  expect(withFrenchSpaces(words).said({ day: '02.09.2024' })).toBe('Le 02.09.2024\u00a0:');
});

test('a sentence of the server keeps its signs and its amounts on one line', () => {
  expect(asShown('Les lignes 1 à 6 totalisent 3\u2009530.00\u00a0CHF : vérifiez-les.')).toBe(
    'Les lignes 1 à 6 totalisent 3\u202f530.00\u00a0CHF\u00a0: vérifiez-les.',
  );
});
