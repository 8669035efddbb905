import { expect, test } from 'vitest';
import { composeSupergraph } from '../compose/supergraph.ts';
import { contractOf } from './contract.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@inaccessible"])`;

/** A counter of two subgraphs: what a shop's program sees of it bears the tag. */
function contract(change: (sdl: string) => string = (sdl) => sdl) {
  const till = change(`${link}
    type Query {
      bill(id: ID!, only: Filter): Bill @tag(name: "shop")
      ledger: Int @inaccessible @tag(name: "shop")
      bills: [Bill!]!
      tills: [Till!]!
    }
    type Mutation { pay(id: ID!): Bill }
    input Filter { kinds: [Kind!] }
    enum Kind { PAPER CARD }
    enum Mood { GOOD BAD }
    type Bill @key(fields: "id") {
      id: ID! @tag(name: "shop")
      amount: Int! @tag(name: "shop")
      payer: Person
      items: [Item!]! @tag(name: "shop")
      settled: Settled @tag(name: "shop")
    }
    union Settled = Cash | Card
    type Cash @tag(name: "shop") { note: String }
    type Card { number: String }
    type Item @tag(name: "shop") { title: String kind: Kind }
    type Till { name: String mood: Mood }
    type Person @key(fields: "id") { id: ID! }
  `);
  const people = `${link} type Person @key(fields: "id") { id: ID! name: String }`;
  const subgraphs = { till, people };
  const composed = composeSupergraph(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, file: `${name}.graphql`, sdl, rooms: [] })),
  );
  if (!('supergraph' in composed)) throw new Error(composed.refusals.join('\n'));
  return contractOf(composed.supergraph, 'shop');
}

test('has what is tagged and what that leads to, and not a word of anything else', () => {
  const { api, refusals } = contract();
  expect(refusals).toEqual([]);
  expect(api).toBe(`type Bill {
  id: ID!
  amount: Int!
  items: [Item!]!
  settled: Settled
}

type Cash {
  note: String
}

input Filter {
  kinds: [Kind!]
}

type Item {
  title: String
  kind: Kind
}

enum Kind {
  PAPER
  CARD
}

type Query {
  bill(id: ID!, only: Filter): Bill
}

union Settled = Cash`);
});

test('is refused when a tagged field leads to a type of which nothing is tagged', () => {
  const { refusals } = contract((sdl) => sdl.replace('payer: Person', 'payer: Person @tag(name: "shop")'));
  expect(refusals).toEqual(['Bill.payer leads to Person, of which nothing is tagged "shop"']);
});

test('is refused when nothing can be asked', () => {
  const { refusals } = contract((sdl) => sdl.replace('Bill @tag(name: "shop")', 'Bill'));
  expect(refusals).toEqual(['No field of Query is tagged "shop"']);
});

test('is cut out of a supergraph in which nothing was @inaccessible before', () => {
  const { api, refusals } = contract((sdl) =>
    sdl.replace('      ledger: Int @inaccessible @tag(name: "shop")\n', ''),
  );
  expect(refusals).toEqual([]);
  expect(api).toContain('bill(id: ID!, only: Filter): Bill');
  expect(api).not.toMatch(/bills|Till|Person/);
});
