/** A request that nobody honest sends, and the code that refuses it. */
export interface HostileDocument {
  readonly name: string;
  readonly code: string;
  /** The body, other each time, so that nothing remembered helps. */
  readonly body: (round: number) => unknown;
}

const times = (count: number, piece: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => piece(index)).join(between);
const text = (query: string, variables?: object) => (round: number) => ({
  query: `${query} # ${round}`,
  ...(variables && { variables }),
});
const nested = (depth: number) =>
  `{ viewer { beneficiaries { nodes ${times(depth, () => '{ claims { nodes { beneficiary')} { id }${' } } }'.repeat(depth)} } } }`;
const pages = (size: string) =>
  `{ viewer { beneficiaries(first: ${size}) { nodes { claims(first: ${size}) { nodes { beneficiary { claims(first: ${size}) { nodes { id } } } } } } } }`;
const largest = 2_147_483_647;

/** Requests that would cost a process seconds or megabytes; each is refused by the first limit that it breaks. */
export const hostileDocuments: readonly HostileDocument[] = [
  {
    name: 'nine lists in each other',
    code: 'TOO_DEEP',
    body: text(nested(9)),
  },
  {
    name: 'the same as flat as is allowed: a million claims',
    code: 'TOO_EXPENSIVE',
    body: text(`${pages('100')} }`),
  },
  {
    name: 'six thousand aliases',
    code: 'TOO_MANY_TOKENS',
    body: text(`{ ${times(6_000, (index) => `a${index}: viewer { id }`)} }`),
  },
  {
    name: 'aliases of __typename',
    code: 'TOO_MANY_ALIASES',
    body: text(`{ viewer { ${times(150, (index) => `a${index}: __typename`)} } }`),
  },
  {
    name: 'a thousand directives on one field',
    code: 'TOO_MANY_TOKENS',
    body: text(`{ viewer { id ${times(1_000, () => '@skip(if: false)')} } }`),
  },
  {
    name: 'directives that exist nowhere',
    code: 'TOO_MANY_DIRECTIVES',
    body: text(`{ viewer { id ${times(300, () => '@aa')} } }`),
  },
  {
    name: 'fragments that double at each step',
    code: 'TOO_MANY_FIELDS',
    body: text(
      `{ viewer { ...F0 } } ${times(30, (index) => `fragment F${index} on Account { id ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Account { id }`,
    ),
  },
  {
    name: 'fragments in a circle',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: text('{ viewer { ...F } } fragment F on Account { id ...G } fragment G on Account { email ...F }'),
  },
  {
    name: 'a body of a megabyte',
    code: 'BODY_TOO_LARGE',
    body: (round) => ({ query: '{ viewer { id } }', padding: `${round}`.padEnd(1_048_576, 'x') }),
  },
  {
    name: 'forty thousand tokens',
    code: 'TOO_MANY_TOKENS',
    body: text(`{ viewer { ${times(40_000, () => 'id')} } }`),
  },
  {
    name: 'ten thousand levels',
    code: 'TOO_MANY_TOKENS',
    body: text(`${'{ viewer '.repeat(10_000)}{ id }${' }'.repeat(10_000)}`),
  },
  {
    name: 'ten thousand levels of a list value',
    code: 'TOO_MANY_TOKENS',
    body: text(`{ claims(filter: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { nodes { id } } }`),
  },
  {
    name: 'introspection within introspection',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: text(`{ __schema { types ${'{ fields { type '.repeat(12)}{ name }${' } }'.repeat(12)} } }`),
  },
  {
    name: 'list sizes by variables',
    code: 'LIST_TOO_LONG',
    body: text(`query ($n: Int) ${pages('$n')} }`, { n: 100_000 }),
  },
  {
    name: 'the largest number there is',
    code: 'LIST_TOO_LONG',
    body: text(`{ claims(first: ${largest}) { nodes { id } } }`),
  },
  {
    name: 'a number beyond',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: text(`{ claims(first: ${'9'.repeat(10_000)}) { nodes { id } } }`),
  },
  {
    name: 'the largest number as a variable',
    code: 'LIST_TOO_LONG',
    body: text('query ($n: Int) { claims(first: $n) { nodes { id } } }', { n: 1e308 }),
  },
  {
    name: 'six hundred times the same field',
    code: 'TOO_MANY_FIELDS',
    body: text(`{ viewer { ${times(600, () => 'id')} } }`),
  },
  {
    name: 'fields that overlap under one name',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: text(`{ ${times(9, () => `viewer { ${times(25, () => 'id email')} }`)} nothing }`),
  },
  {
    name: 'two hundred operations in one document',
    code: 'TOO_MANY_TOKENS',
    body: text(times(200, (index) => `query Q${index} { viewer { id } }`)),
  },
  {
    name: 'an array of a thousand operations',
    code: 'BATCH_REFUSED',
    body: (round) => Array.from({ length: 1_000 }, () => text('{ viewer { id } }')(round)),
  },
  {
    name: 'a hundred thousand entities by their keys',
    code: 'BODY_TOO_LARGE',
    body: (round) => ({
      query: `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Claim { id } } } # ${round}`,
      variables: { all: Array.from({ length: 100_000 }, (_, id) => ({ __typename: 'Claim', id })) },
    }),
  },
  {
    name: 'a few thousand entities by their keys',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: text('query ($all: [_Any!]!) { _entities(representations: $all) { ... on Claim { id } } }', {
      all: Array.from({ length: 5_000 }, (_, id) => ({ __typename: 'Claim', id })),
    }),
  },
  {
    name: 'ten guesses at a code under aliases',
    code: 'ONCE_PER_OPERATION',
    body: text(
      `mutation { ${times(10, (index) => `a${index}: completeSignIn(challengeId: "1", code: "${index}") { problems { code } }`)} }`,
    ),
  },
  {
    name: 'a hundred root fields',
    code: 'TOO_MANY_ROOT_FIELDS',
    body: text(`{ ${times(100, () => 'viewer { id }')} }`),
  },
];
