import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { documentLimits, measureDocument } from './document-limits.ts';
import { judgeDocument } from './judge-document.ts';

const measure = (text: string) => measureDocument(parse(text));
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');
const nested = (depth: number) => `${times(depth - 1, () => '{ parent')} { id }${' }'.repeat(depth - 1)}`;

describe('the figures of a document', () => {
  test('count what a fragment holds at each of its spreads', () => {
    const figures = measure('{ a { ...F } b { ...F ...F } } fragment F on T @x { one: id @y two: id }');
    expect(figures).toEqual({ depth: 2, rootFields: 2, aliases: 6, fields: 8, directives: 6 });
  });

  test('see the root fields behind fragments and inline fragments', () => {
    expect(measure('{ a ...F ... on Query { c __typename } } fragment F on Query { b }').rootFields).toBe(4);
  });

  test('take the largest operation of a document that has several', () => {
    expect(measure('query A { a b } query B { c { d { e } } }')).toMatchObject({ depth: 3, rootFields: 2 });
  });

  test('leave the depth of introspection out, and count its fields', () => {
    expect(measure('{ __schema { types { fields { type { name } } } } }')).toMatchObject({
      depth: 1,
      fields: 5,
    });
  });

  test('of fragments that go in a circle are found all the same', () => {
    expect(
      measure('{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { ...F } }').depth,
    ).toBe(3);
  });

  test('of a chain of fragments that double at each step are found without walking every path', () => {
    const chain = times(60, (index) => `fragment F${index} on T { id ...F${index + 1} ...F${index + 1} }`);
    expect(measure(`{ a { ...F0 } } ${chain} fragment F60 on T { id }`).fields).toBeGreaterThan(2 ** 60);
  });
});

describe('a document', () => {
  const cases = [
    ['depth', 'TOO_DEEP', nested],
    [
      'aliases',
      'TOO_MANY_ALIASES',
      (n: number) => `{ a { ${times(n, (index) => `x${index}: __typename`)} } }`,
    ],
    ['rootFields', 'TOO_MANY_ROOT_FIELDS', (n: number) => `{ ${times(n, (index) => `f${index}`)} }`],
    ['directives', 'TOO_MANY_DIRECTIVES', (n: number) => `{ a ${times(n, () => '@skip(if: false)')} }`],
    ['fields', 'TOO_MANY_FIELDS', (n: number) => `{ a { ${times(n - 1, (index) => `f${index}`)} } }`],
    ['tokens', 'TOO_MANY_TOKENS', (n: number) => `{ a(b: [${times(n - 9, () => '1')}]) }`],
  ] as const;

  test.each(cases)(
    'passes at the limit of %s and is refused one above, with both figures',
    (name, code, write) => {
      const limit = documentLimits[name];
      expect(judgeDocument(write(limit), 'en')?.kind).toBe('Document');
      expect(() => judgeDocument(write(limit + 1), 'en')).toThrow(
        expect.objectContaining({ extensions: expect.objectContaining({ code, limit, figure: limit + 1 }) }),
      );
    },
  );

  test('that does not parse is left to Apollo Server, which says where', () => {
    expect(judgeDocument('{ a', 'fr')).toBeNull();
  });

  test('is refused in the caller’s language', () => {
    expect(() => judgeDocument(nested(11), 'fr')).toThrow(
      'Les champs sont imbriqués sur 11 niveaux ; 10 sont permis.',
    );
  });
});
