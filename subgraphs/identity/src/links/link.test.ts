import { expect, test } from 'vitest';
import { linkStanding } from './link.ts';

const noon = Temporal.Instant.from('2026-11-22T12:00:00Z');

test('a link is good until the last millisecond of its life, and not at its end', () => {
  const link = { expiresAt: noon, usedAt: null };
  expect(linkStanding(link, noon.subtract({ milliseconds: 1 }))).toBe('OPEN');
  expect(linkStanding(link, noon)).toBe('EXPIRED');
});

test('a link that was used stays used, however old it is', () => {
  expect(linkStanding({ expiresAt: noon, usedAt: noon }, noon.add({ hours: 1 }))).toBe('USED');
});
