import { expect, test } from 'vitest';
import { later } from './time.ts';

test('a duration in days is understood too', () => {
  const noon = Temporal.Instant.from('2026-11-21T12:00:00Z');
  expect(later(noon, Temporal.Duration.from('P1DT1S'))).toEqual(noon.add({ hours: 24, seconds: 1 }));
});
