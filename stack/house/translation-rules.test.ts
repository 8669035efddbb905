import { expect, test } from 'vitest';
import { differences } from './translation-rules.ts';

const four = (fr: string, de = fr, it = fr, en = fr) => ({ fr, de, it, en });
const said = (message: string) => Object.assign(() => message, { message });

test('four languages with the same places are well, whatever their plurals', () => {
  const count = {
    fr: said('{count, plural, one {# jour} other {# jours}} pour {name}'),
    de: said('{count} Tage für {name}'),
    it: said('{name}: {count, plural, one {# giorno} other {# giorni}}'),
    en: said('{count, plural, one {# day} other {# days}} for {name}'),
  };
  expect(differences('count', count)).toEqual([]);
  expect(differences('bold', four("L'<b>office</b>"))).toEqual([]);
});

test.each([
  ['a sentence that one language lacks', four('Oui', ''), 'it de: is missing'],
  [
    'a place that one language forgets',
    four('{name} est là', 'Da'),
    'it de: has the places none, the French has name',
  ],
  ['a place of another name', four('{name}', '{nom}'), 'it de: has the places nom, the French has name'],
  ['a brace that nobody closes', four('Oui', 'Ja', '{sì'), 'it it: can'],
  ['an apostrophe that hides a place', four("L''{name}", "L'{name}"), 'it de: has the places none'],
])('%s is told', (_what, wording, complaint) => {
  expect(differences('it', wording).join('\n')).toContain(complaint);
});

test('a sentence that is only a function is told', () => {
  const fr = { days: (days: number) => `${days} jours` };
  expect(differences('room', { fr, de: fr, it: fr, en: fr })).toEqual([
    'room days fr: write it as an ICU message (clients/web/src/wording/icu.ts)',
  ]);
});

test('a room that has a sentence too many in one language is told', () => {
  const room = { yes: 'Oui' };
  expect(differences('room', { fr: room, de: { ...room, no: 'Nein' }, it: room, en: room })).toEqual([
    'room no fr: is missing',
  ]);
});
