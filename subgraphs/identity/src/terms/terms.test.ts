import { expect, test } from 'vitest';
import { inForce, type TermsVersion, termsBy } from './terms.ts';

const terms = (text: TermsVersion['text'], version: string): TermsVersion => ({ text, version, sha256: '' });
const versions = [
  terms('OFFICE', '2025-01-01'),
  terms('OFFICE', '2026-12-01'),
  terms('STATE', '2025-01-01'),
  terms('OFFICE', '2027-03-01'),
];
const names = (today: string) =>
  termsBy(today, versions).map(({ text, version, until }) => `${text} ${version} ${until ?? 'now'}`);

test('a version is in force from its day on, and ends on the day before the next one', () => {
  expect(names('2026-11-30')).toEqual(['OFFICE 2025-01-01 now', 'STATE 2025-01-01 now']);
  expect(names('2026-12-01')).toEqual([
    'OFFICE 2026-12-01 now',
    'OFFICE 2025-01-01 2026-11-30',
    'STATE 2025-01-01 now',
  ]);
});

test('one version of each text is in force', () => {
  expect(inForce(termsBy('2027-03-01', versions)).map(({ text, version }) => `${text} ${version}`)).toEqual([
    'OFFICE 2027-03-01',
    'STATE 2025-01-01',
  ]);
});
