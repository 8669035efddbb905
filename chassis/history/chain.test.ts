import { describe, expect, test } from 'vitest';
import { canonicalText } from './canonical.ts';
import { type ChainLink, chainHash, verifyChain } from './chain.ts';

function sealed(rows: readonly object[]): ChainLink[] {
  let previous: string | null = null;
  return rows.map((row) => {
    previous = chainHash(previous, row);
    return { row, hash: previous };
  });
}

const rows = Array.from({ length: 10 }, (_, index) => ({ to: 'ACCEPTED', version: index, amount: 12_345n }));

describe('a chain of transitions', () => {
  test('holds when nothing was touched', () => {
    expect(verifyChain(sealed(rows))).toEqual({ intact: true });
    expect(verifyChain([])).toEqual({ intact: true });
  });

  test('breaks at the very row that was changed', () => {
    const chain = sealed(rows).map((link, index) =>
      index === 7 ? { ...link, row: { ...link.row, to: 'REFUSED' } } : link,
    );
    expect(verifyChain(chain)).toEqual({ intact: false, brokenAt: 7 });
  });

  test('breaks after a changed row that was sealed anew by itself', () => {
    const chain = sealed(rows);
    const forged = { to: 'REFUSED' };
    chain[4] = { row: forged, hash: chainHash(chain[3]?.hash ?? null, forged) };
    expect(verifyChain(chain)).toEqual({ intact: false, brokenAt: 5 });
  });

  test('breaks where a row was removed', () => {
    expect(verifyChain(sealed(rows).toSpliced(3, 1))).toEqual({ intact: false, brokenAt: 3 });
  });

  test('breaks where two rows changed places', () => {
    const chain = sealed(rows);
    const [a, b] = [chain[5], chain[6]];
    if (a && b) chain.splice(5, 2, b, a);
    expect(verifyChain(chain)).toEqual({ intact: false, brokenAt: 5 });
  });
});

describe('the canonical text', () => {
  test('is the same whatever the order of the fields, with exact amounts and instants', () => {
    const at = Temporal.Instant.from('2026-11-21T10:00:00.5Z');
    expect(canonicalText({ b: 9_007_199_254_740_993n, a: at, c: undefined })).toBe(
      '{"a":"2026-11-21T10:00:00.5Z","b":"9007199254740993"}',
    );
    expect(canonicalText({ x: 1, é: 2, B: [3, null] })).toBe(canonicalText({ B: [3, null], é: 2, x: 1 }));
  });

  test('tells an absent value from an empty one', () => {
    expect(canonicalText({ a: null })).not.toBe(canonicalText({}));
    expect(canonicalText(undefined)).toBe('null');
  });
});
