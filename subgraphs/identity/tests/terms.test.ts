import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(person({ email: 'claire@exemple.ch' }), person({ email: 'nora@exemple.ch' }));
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Terms {
  readonly text: string;
  readonly version: string;
  readonly words: string;
  readonly sha256: string;
  readonly acceptedAt: string | null;
}

const fields = '{ text version until words sha256 acceptedAt }';
const inForce = async (passport?: string) =>
  (await counter.ask<{ terms: Terms[] }>(`{ terms ${fields} }`, {}, passport ? { passport } : {})).data
    ?.terms ?? [];

test('both texts are there for everybody, and the hash of each is that of its words', async () => {
  const terms = await inForce();
  expect(terms.map(({ text, version, acceptedAt }) => ({ text, version, acceptedAt }))).toEqual([
    { text: 'OFFICE', version: '2025-01-01', acceptedAt: null },
    { text: 'STATE', version: '2025-01-01', acceptedAt: null },
  ]);
  for (const { words, sha256 } of terms)
    expect(createHash('sha256').update(words).digest('hex')).toBe(sha256);
  expect(terms[0]?.words).toMatch(/^1\. Dispositions générales\n\n/);
  expect(terms[1]?.words).toContain(
    'https://www.ge.ch/document/conditions-generales-utilisation-e-demarches',
  );
});

test('a version is accepted once and for ever, by each person for himself', async () => {
  const passport = await counter.passportOf('claire@exemple.ch');
  const accept = async (version: string, by = passport) => {
    const query = `mutation ($version: Date!) { step: acceptTerms(text: OFFICE, version: $version) {
      terms ${fields} problems { path code message } } }`;
    type Step = { terms: Terms[] | null; problems: TypedProblem[] };
    const asker = by ? { passport: by } : {};
    const { data, codes } = await counter.ask<{ step: Step }>(query, { version }, asker);
    return data?.step ?? codes;
  };
  expect(await accept('2025-01-01', '')).toEqual(['UNAUTHENTICATED']);
  for (const version of ['2024-12-31', '2099-01-01'])
    expect(await accept(version)).toMatchObject({
      terms: null,
      problems: [{ path: ['version'], code: 'TERMS_NOT_IN_FORCE' }],
    });
  await Promise.all([accept('2025-01-01'), accept('2025-01-01')]);
  const [office, state] = await inForce(passport);
  expect(office?.acceptedAt).toMatch(/Z$/);
  expect(state?.acceptedAt).toBeNull();
  expect(await accept('2025-01-01')).toMatchObject({ terms: [{ acceptedAt: office?.acceptedAt }, {}] });
  expect((await inForce(await counter.passportOf('nora@exemple.ch')))[0]?.acceptedAt).toBeNull();
  const audit = await counter.sql(sql`select details from audit_entry where action = 'terms.accept'`);
  expect(audit).toEqual([{ details: { text: 'OFFICE', version: '2025-01-01' } }]);
  await expect(counter.sql(sql`delete from terms_acceptance`)).rejects.toThrow();
});
