import { describe, expect, test } from 'vitest';
import { type Release, withRelease } from './changelog.ts';

const begun = JSON.stringify([{ date: '2026-11-01', contract: 'shop', first: true, changes: [] }]);
const small = 'type Query { claim: Claim } type Claim { id: ID!, total: Int } enum State { OPEN }';
const grown = small
  .replace('total: Int', 'total: Int, line(first: Int): Line')
  .concat(' type Line { id: ID!, text: String }');

async function release(text: string | undefined, date: string, before: string | undefined, now: string) {
  const written = await withRelease(text, date, [{ contract: 'shop', before, now }]);
  return { written, releases: JSON.parse(written) as readonly Release[] };
}

describe('the changelog of a contract', () => {
  test('begins with a first release, which says no more than that', async () => {
    const { releases } = await release(undefined, '2026-11-01', undefined, small);
    expect(releases).toEqual([{ date: '2026-11-01', contract: 'shop', first: true, changes: [] }]);
  });

  test('takes what else came on the day of the first release as a part of it', async () => {
    const { releases } = await release(begun, '2026-11-01', small, grown);
    expect(releases).toEqual(JSON.parse(begun));
  });

  test('says what was added, of what is new as a whole only its name', async () => {
    const { releases } = await release(begun, '2026-11-02', small, grown);
    expect(releases[1]).toEqual({
      date: '2026-11-02',
      contract: 'shop',
      changes: [
        { kind: 'added', path: 'Line' },
        { kind: 'added', path: 'Claim.line' },
      ],
    });
  });

  test('says what changed, what is deprecated and why, and what is gone; not how a description reads now', async () => {
    const now = `type Query { "Reworded." claim: Claim } type Claim { id: ID! @deprecated(reason: "Use total."), total: Int! }`;
    const { releases } = await release(begun, '2026-11-02', small, now);
    expect(releases[1]?.changes).toEqual([
      { kind: 'removed', path: 'State' },
      { kind: 'deprecated', path: 'Claim.id', message: 'Use total.' },
      {
        kind: 'changed',
        path: 'Claim.total',
        message: "Field 'Claim.total' changed type from 'Int' to 'Int!'",
      },
    ]);
  });

  test('has one entry for a day, and another for the next', async () => {
    const more = grown.replace('enum State { OPEN }', 'enum State { OPEN, SHUT }');
    const { written } = await release(begun, '2026-11-02', small, grown);
    const sameDay = await release(written, '2026-11-02', grown, more);
    expect(sameDay.releases.map(({ date, changes }) => [date, changes.map(({ path }) => path)])).toEqual([
      ['2026-11-01', []],
      ['2026-11-02', ['Line', 'Claim.line', 'State.SHUT']],
    ]);
    const nextDay = await release(written, '2026-11-03', grown, more);
    expect(nextDay.releases.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  });

  test('forgets what came and went on one day', async () => {
    const { written } = await release(begun, '2026-11-02', small, grown);
    expect((await release(written, '2026-11-02', grown, small)).releases).toEqual(JSON.parse(begun));
    const gone = await release(begun, '2026-11-02', grown, small);
    expect((await release(gone.written, '2026-11-02', small, grown)).releases).toEqual(JSON.parse(begun));
  });

  test('stays as it is when nothing changed', async () => {
    const { written } = await release(begun, '2026-11-02', small, grown);
    expect((await release(written, '2026-11-09', grown, grown)).written).toBe(written);
  });
});
