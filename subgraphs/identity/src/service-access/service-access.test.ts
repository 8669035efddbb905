import { expect, test } from 'vitest';
import {
  accessSteps,
  canDecide,
  canRequest,
  expectedBy,
  type ServiceAccessStatus,
} from './service-access.ts';

const statuses: readonly ServiceAccessStatus[] = ['REQUESTED', 'ACTIVE', 'REFUSED', 'SUSPENDED'];

test('the decisions about an access are these and no others', () => {
  const decisions = Object.keys(accessSteps) as (keyof typeof accessSteps)[];
  const possible = decisions.flatMap((decision) =>
    statuses
      .filter((status) => canDecide(decision, status))
      .map((status) => `${decision}: ${status} → ${accessSteps[decision].to}`),
  );
  expect(possible).toEqual([
    'ACTIVATE: REQUESTED → ACTIVE',
    'ACTIVATE: SUSPENDED → ACTIVE',
    'REFUSE: REQUESTED → REFUSED',
    'SUSPEND: ACTIVE → SUSPENDED',
  ]);
});

test('who never asked or was refused may ask', () => {
  expect([null, ...statuses].filter(canRequest)).toEqual([null, 'REFUSED']);
});

test('an answer is announced for a week after the day in Geneva', () => {
  expect(expectedBy(Temporal.Instant.from('2026-11-22T22:59:59Z'))).toBe('2026-11-29');
  expect(expectedBy(Temporal.Instant.from('2026-11-22T23:00:00Z'))).toBe('2026-11-30');
});
