import { describe, expect, it } from 'vitest';
import { defineProblems, locales, problem, registeredProblems } from './problem.ts';
import { sharedProblems } from './shared-problems.ts';

describe('a problem', () => {
  it('says which field is empty in the words of the form, in each language', () => {
    const label = { fr: 'Tarif', de: 'Tarif CHF', it: 'Tariffa', en: 'Rate' };
    const say = (locale: (typeof locales)[number]) =>
      problem(sharedProblems.FIELD_REQUIRED, ['lines', '0', 'unitPrice'], locale, { label });
    expect(say('fr')).toEqual({
      path: ['lines', '0', 'unitPrice'],
      code: 'FIELD_REQUIRED',
      message: 'Le champ Tarif est obligatoire.',
    });
    expect(say('de').message).toBe('Das Feld Tarif CHF muss ausgefüllt werden.');
    expect(say('it').message).toBe('Il campo Tariffa è obbligatorio.');
    expect(say('en').message).toBe('The field Rate is required.');
  });

  it('leaves a placeholder that nobody filled visible', () => {
    expect(problem(sharedProblems.FIELD_REQUIRED, [], 'fr').message).toContain('{label}');
  });
});

describe('the registry of codes', () => {
  it('refuses a code that has a meaning already', () => {
    const sentences = { description: 'x', fr: 'x', de: 'x', it: 'x', en: 'x' };
    expect(() => defineProblems('invoices', { FIELD_REQUIRED: sentences })).toThrow('registered twice');
  });

  it('knows every code with a sentence in every language', () => {
    const codes = registeredProblems();
    expect(codes.length).toBeGreaterThan(0);
    for (const { code, wording } of codes)
      for (const locale of locales) expect(wording[locale], `${code} in ${locale}`).toMatch(/\S/);
  });
});
