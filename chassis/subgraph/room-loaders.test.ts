import { expect, it } from 'vitest';
import { roomLoaders } from './room-loaders.ts';

const opened: string[] = [];
const room =
  <Loaders extends object>(name: string, loaders: (who: string) => Loaders) =>
  (base: { who: string }) => {
    opened.push(`${name} for ${base.who}`);
    return loaders(base.who);
  };
const loadersFor = roomLoaders(
  room('claims', (who) => ({ claimById: [who], linesByClaim: [`lines of ${who}`] })),
  room('drafts', (who) => ({ draftById: { who } })),
);

it('a room’s loaders are made when one of them is first asked for, once for each call, and for who makes it', () => {
  const first = loadersFor({ who: 'claire' });
  expect([first.claimById, first.draftById]).toEqual([['claire'], { who: 'claire' }]);
  opened.length = 0;
  const second = loadersFor({ who: 'dufour' });
  expect(opened).toEqual([]);
  expect(second.linesByClaim).toEqual(['lines of dufour']);
  expect(second.claimById).toBe(second.claimById);
  expect(opened).toEqual(['claims for dufour']);
  expect(first.claimById).toEqual(['claire']);
});

it('two rooms with a loader of the same name are told at the first call', () => {
  const same = roomLoaders(
    (_who: object) => ({ byId: 1 }),
    (_who: object) => ({ byId: 2 }),
  );
  expect(() => same({})).toThrow('Two rooms have a loader byId');
});
