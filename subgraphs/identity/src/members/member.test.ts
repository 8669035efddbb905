import { expect, test } from 'vitest';
import { invitationTtl, isLastManager, isOpen, type MembershipId, nameKeyOf } from './member.ts';

const noon = Temporal.Instant.from('2026-11-22T12:00:00Z');
const id = (name: string) => ({ id: name as MembershipId });

test('an invitation is open until the last millisecond of its seventh day, and not at its end', () => {
  const end = noon.add({ hours: invitationTtl.total('hours') });
  expect(end.toString()).toBe('2026-11-29T12:00:00Z');
  expect(isOpen(end, end.subtract({ milliseconds: 1 }))).toBe(true);
  expect(isOpen(end, end)).toBe(false);
  expect(isOpen(null, noon)).toBe(false);
});

test('the only manager is the last one, one of two isn’t, and a collaborator never is', () => {
  expect(isLastManager([id('nora')], id('nora'))).toBe(true);
  expect(isLastManager([id('nora'), id('luca')], id('nora'))).toBe(false);
  expect(isLastManager([id('nora')], id('luca'))).toBe(false);
});

test('names are looked for without their accents, cases and spaces', () => {
  expect(nameKeyOf('  Élan-Müller ', 'Åsa  Ñusta')).toBe('elan-muller asa nusta');
  expect(nameKeyOf('e\u0301lan')).toBe(nameKeyOf('élan'));
  expect(nameKeyOf('')).toBe('');
});
