import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { assistanceRoom } from './assistance.room.ts';
import type { AssistanceEntry } from './assistance.ts';
import { checkAssistance, june } from './testing/assistance-entries.ts';

/** A claim as its copy reads it: out of what was frozen. */
function copyOf(entry: AssistanceEntry, locale: (typeof locales)[number] = 'fr') {
  const { content } = checkAssistance(entry);
  if (content?.details.form !== 'ASSISTANCE_CONTRIBUTION') throw new Error('There is nothing to copy');
  const frozen = JSON.parse(JSON.stringify(assistanceRoom.freeze(content.details)));
  const details = assistanceRoom.frozen.parse(frozen);
  return {
    facts: assistanceRoom.copyFacts(details, locale).map(({ label, value }) => `${label}: ${value}`),
    lines: assistanceRoom.copyLines(content.lines, details, locale),
  };
}

describe('the copy', () => {
  test('says the month, and the monthly amount when it was typed', () => {
    expect(copyOf(june).facts).toEqual(['Mois facturé: 06.2025']);
    expect(copyOf({ ...june, monthlyAmount: "12'000" }).facts).toEqual([
      'Mois facturé: 06.2025',
      'Montant mensuel selon la décision: 12\u2009000.00\u00a0CHF',
    ]);
  });

  test('bears the form’s numbers, counts hours as hours, and says of nights their degree and how they are shared', () => {
    expect(copyOf({ ...june, advance: '1' }).lines).toEqual([
      { row: '1', notes: [], quantity: '92.5 h' },
      { row: '2', notes: [], quantity: '4 h' },
      { row: '3', notes: ['3.1 Degré 3'] },
      { row: '4', notes: ["4.1 Nombre d'assurés : 2", 'Forfait de nuit entier : 122.80\u00a0CHF'] },
      { row: '5', notes: [] },
      { row: '7', notes: [] },
    ]);
    const decided = copyOf({ ...june, nightDegree: 'AS_DECIDED', nightRate: '100' });
    expect(decided.lines[2]).toMatchObject({ notes: ['3.1 Montant inscrit dans la décision'] });
  });

  test('is written in each language', () => {
    const said = locales.map((locale) => JSON.stringify(copyOf(june, locale)));
    expect(new Set(said).size).toBe(4);
    expect(said.join()).not.toMatch(/[{][a-z]|undefined/);
  });
});
