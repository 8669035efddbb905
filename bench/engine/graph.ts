import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** What a fetch of the plan asks: its answers are made once and kept as bytes. */
export const subgraphNames = ['people', 'claims', 'billing'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** How many viewers there are: as many distinct answers. */
export const viewers = 50;

/** One query under measurement. Its variables are a viewer and how many claims he wants to see. */
export interface Question {
  readonly query: string;
  readonly first: number;
  /** How many viewers ask it, from the first. */
  readonly viewers: number;
}

/** Five calls over three hops, two of which the engine makes as one: a viewer with 20 claims of 4 persons on 3 accounts, and 12 recaps. About 10 kB. */
export const query = `query Page($viewer: ID!, $first: Int!) {
  viewer(id: $viewer) {
    id name email
    claims(first: $first) {
      id reference status submittedAt form { code number title } period { start end } total { amount currency }
      beneficiary { id familyName givenName born }
      account { id iban holder }
      payout { id status amount { amount currency } }
    }
    recaps { month claims total { amount currency } }
  }
}`;

export const page: Question = { query, first: 20, viewers };

/** 5,000 claims that billing has to complete one by one: three calls, 1 MB. */
export const megabyte: Question = {
  query: `query Megabyte($viewer: ID!, $first: Int!) {
  viewer(id: $viewer) {
    id
    claims(first: $first) {
      id reference status submittedAt total { amount currency }
      payout { status amount { amount currency } }
    }
  }
}`,
  first: 5000,
  viewers: 5,
};

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])';
const money = 'type Money @shareable { amount: String! currency: String! }';

const texts: Readonly<Record<SubgraphName, string>> = {
  people: `${link}
    type Query { viewer(id: ID!): Viewer }
    type Viewer @key(fields: "id") { id: ID! name: String! email: String! }
    type Person @key(fields: "id") { id: ID! familyName: String! givenName: String! born: String! }`,
  claims: `${link} ${money}
    type Viewer @key(fields: "id") { id: ID! claims(first: Int!): [Claim!]! recaps: [Recap!]! }
    type Claim @key(fields: "id") {
      id: ID! reference: String! status: Status! submittedAt: String! form: Form! period: Period! total: Money!
      beneficiary: Person! account: Account
    }
    enum Status { SENT PAID }
    type Form { code: String! number: String! title: String! }
    type Period { start: String! end: String! }
    type Recap { month: String! claims: Int! total: Money! }
    type Person @key(fields: "id", resolvable: false) { id: ID! }
    type Account @key(fields: "id", resolvable: false) { id: ID! }`,
  billing: `${link} ${money}
    type Account @key(fields: "id") { id: ID! iban: String! holder: String! }
    type Claim @key(fields: "id") { id: ID! payout: Payout }
    type Payout { id: ID! status: String! amount: Money! }`,
};

const francs = (amount: number) => ({ amount: `${amount}.05`, currency: 'CHF' });
const list = <Item>(length: number, item: (index: number) => Item) =>
  Array.from({ length }, (_, index) => item(index));

interface Reference {
  readonly id: string;
}

export const resolvers = {
  people: {
    Query: {
      viewer: (_: unknown, { id }: Reference) => ({ id, name: `Viewer ${id}`, email: `${id}@example.org` }),
    },
    Person: {
      __resolveReference: ({ id }: Reference) => ({
        id,
        familyName: `Family ${id}`,
        givenName: 'Élise',
        born: '2015-04-01',
      }),
    },
  },
  claims: {
    Viewer: {
      claims: ({ id }: Reference, { first }: { first: number }) =>
        list(first, (index) => claim(`${id}-${index}`, index)),
      recaps: () =>
        list(12, (month) => ({ month: `2026-${month + 1}`, claims: month, total: francs(month * 100) })),
    },
  },
  billing: {
    Account: {
      __resolveReference: ({ id }: Reference) => ({
        id,
        iban: `CH93 0076 2011 6238 5295 ${id}`,
        holder: 'Élise',
      }),
    },
    Claim: {
      payout: ({ id }: Reference) => ({ id: `payout-${id}`, status: 'EXECUTED', amount: francs(id.length) }),
    },
  },
};

const claim = (id: string, index: number) => ({
  id,
  reference: `2026-${id}`,
  status: index % 2 ? 'SENT' : 'PAID',
  submittedAt: '2026-11-01T08:00:00.000Z',
  form: { code: 'OTHER', number: '318.632', title: 'Facture' },
  period: { start: '2026-10-01', end: '2026-10-31' },
  total: francs(index),
  beneficiary: { id: `person-${index % 4}` },
  account: { id: `account-${index % 3}` },
});

type Resolvers = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers'];

export function schemaOf(name: SubgraphName): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(texts[name]),
    resolvers: resolvers[name] as NonNullable<Resolvers>,
  });
}

/** The supergraph, whose subgraphs are at these addresses. */
export function supergraphAt(urls: Readonly<Record<SubgraphName, string>>): string {
  const services = subgraphNames.map((name) => ({ name, url: urls[name], typeDefs: parse(texts[name]) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}
