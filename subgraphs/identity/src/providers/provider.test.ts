import { expect, test } from 'vitest';
import { canApply, canDecide, type ProviderStatus, providerSteps } from './provider.ts';

const statuses: readonly ProviderStatus[] = ['REQUESTED', 'ADMITTED', 'REFUSED', 'SUSPENDED'];
const decisions = Object.keys(providerSteps) as (keyof typeof providerSteps)[];

test('an application is admitted or refused, an admitted provider is suspended, and a suspended one is opened again', () => {
  const open = decisions.flatMap((decision) =>
    statuses.filter((status) => canDecide(decision, status)).map((status) => `${status} ${decision}`),
  );
  expect(open).toEqual(['REQUESTED ADMIT', 'SUSPENDED ADMIT', 'REQUESTED REFUSE', 'ADMITTED SUSPEND']);
});

test('who never applied or was refused may apply', () => {
  expect([null, ...statuses].filter(canApply)).toEqual([null, 'REFUSED']);
});
