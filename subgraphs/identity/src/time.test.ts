import { expect, test } from 'vitest';
import { dayInGeneva, later } from './time.ts';

test('a duration in days is understood too', () => {
  const noon = Temporal.Instant.from('2026-11-21T12:00:00Z');
  expect(later(noon, Temporal.Duration.from('P1DT1S'))).toEqual(noon.add({ hours: 24, seconds: 1 }));
});

test('the day is that of Geneva', () => {
  expect(dayInGeneva(Temporal.Instant.from('2026-10-31T23:30:00Z'))).toBe('2026-11-01');
  expect(dayInGeneva(Temporal.Instant.from('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
});
