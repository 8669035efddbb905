import { largestPage } from '@guichet/chassis/pages/page.ts';
import { documentLimits } from '../../src/limits/document-limits.ts';
import { bodyLimit } from '../../src/limits/judge-document.ts';
import type { PlanningLimits } from '../../src/planning/planning-room.ts';

/** A request as it goes over the wire. `$TOKEN` stands for the token of a program, `$POPULATION_TOKEN` for that of another office's. */
export interface RefusedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How often it is sent at once until one of them is refused; once, unless told. `$N` in the body counts them. */
  readonly atOnce?: number;
  /** The same one after the other, each when the one before was answered. */
  readonly inTurn?: number;
}

const bearer = { authorization: 'Bearer $TOKEN' };

function asks(body: object, headers: Readonly<Record<string, string>> = bearer): RefusedRequest {
  return { headers, body: JSON.stringify(body) };
}

const query = (text: string) => asks({ query: text });
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** One more than a limit of documents. */
const beyond = (limit: keyof typeof documentLimits) => documentLimits[limit] + 1;

/** Claims with all that hangs on them, so often: dear, and still within the other limits. */
const dear = (count: number) =>
  `{ ${times(count, (index) => `p${index + 1}: claims(first: 100) { nodes { form { tariffs { amount { amount } } } } }`)} }`;

/**
 * For each code that the gateway answers, a request that is refused with it by the real house: the developers' pages show it. A new
 * code gets its line here, or among those that only a house in trouble answers.
 */
export const refusedRequests: Readonly<Record<string, RefusedRequest>> = {
  GRAPHQL_PARSE_FAILED: query('{ apiClient { name '),
  GRAPHQL_VALIDATION_FAILED: query('{ apiClient { naem } }'),
  OPERATION_RESOLUTION_FAILURE: query('query Who { apiClient { name } } query What { apiClient { scopes } }'),
  PERSISTED_QUERY_NOT_SUPPORTED: asks({
    extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
  }),
  BAD_USER_INPUT: asks({
    query: 'query Claim($id: ID!) { claim(id: $id) { status } }',
    variables: {},
  }),
  BAD_REQUEST: { headers: bearer, body: '{ apiClient { name } }' },
  BAD_CURSOR: query('{ claims(after: "page-2") { nodes { id } } }'),
  UNAUTHENTICATED: asks({ query: '{ apiClient { name } }' }, { authorization: 'Bearer expired-or-revoked' }),
  FORBIDDEN: asks(
    { query: '{ claims(first: 1) { nodes { id } } }' },
    { authorization: 'Bearer $POPULATION_TOKEN' },
  ),
  TWO_CREDENTIALS: asks({ query: '{ apiClient { name } }' }, { ...bearer, cookie: 'guichet=$SESSION' }),
  CROSS_SITE_REQUEST: asks(
    { query: '{ viewer { id } }' },
    { cookie: 'guichet=$SESSION', origin: 'https://ailleurs.exemple.ch' },
  ),
  UNKNOWN_DOCUMENT: asks({ documentId: 'sha256:of-another-version' }),
  TRUSTED_DOCUMENTS_ONLY: asks({ query: '{ services { nodes { code } } }' }, {}),
  QUERIES_ONLY: query('mutation { submitClaim { problems { code } } }'),
  BODY_TOO_LARGE: asks({ query: '{ apiClient { name } }', variables: { note: 'x'.repeat(bodyLimit) } }),
  BATCH_REFUSED: {
    headers: bearer,
    body: JSON.stringify([{ query: '{ apiClient { name } }' }, { query: '{ apiClient { scopes } }' }]),
  },
  TOO_MANY_TOKENS: query(`{ claim(id: "x") { ${times(documentLimits.tokens, () => 'id')} } }`),
  TOO_DEEP: query(
    `{ claims { nodes { form ${times(beyond('depth') - 3, (index) => `{ level${index + 4}`)} ${'}'.repeat(beyond('depth'))}`,
  ),
  TOO_MANY_ALIASES: query(`{ apiClient { ${times(beyond('aliases'), (index) => `n${index + 1}: name`)} } }`),
  TOO_MANY_ROOT_FIELDS: query(`{ ${times(beyond('rootFields'), () => 'apiClient { name }')} }`),
  TOO_MANY_FIELDS: query(`{ apiClient { ${times(documentLimits.fields, () => 'name')} } }`),
  TOO_MANY_DIRECTIVES: query(
    `{ apiClient { name ${times(beyond('directives'), () => '@skip(if: false)')} } }`,
  ),
  LIST_TOO_LONG: query(`{ claims(first: ${largestPage + 1}) { nodes { id } } }`),
  TOO_EXPENSIVE: query(dear(documentLimits.rootFields)),
  // The last, since all that follows would be refused too.
  BUDGET_SPENT: { ...query(dear(4)), inTurn: 12 },
};

/** What only a house in trouble answers, or one with other fields: a part of it that is silent, a bug. These are asked of the tiny house. */
export const requestsInTrouble: Readonly<Record<string, RefusedRequest>> = {
  SUBGRAPH_UNAVAILABLE: query('{ silence }'),
  INTERNAL_SERVER_ERROR: query('{ bug }'),
  QUERY_TIMEOUT: query('{ slow }'),
  // No contract has a field yet that may be done once: sign-in and its like are for people.
  ONCE_PER_OPERATION: query('mutation { signIn { id } again: signIn { id } }'),
  TOO_MANY_AT_ONCE: { ...query('{ silence }'), atOnce: 9 },
};

/** What a house answers that has less patience for unseen texts than ours: nobody else would get that far with one of them. */
export const narrowPlanning: PlanningLimits = { perClient: 1, overall: 100, mostMilliseconds: 5 };

/** Asked of a tiny house with narrow planning by a person: programs wait for their turn before they get that far. */
export const requestsNeverPlanned: Readonly<Record<string, RefusedRequest>> = {
  TOO_MANY_NEW_QUERIES: { ...query('{ a$N: count }'), atOnce: 4 },
  TOO_COMPLEX_TO_PLAN: query(`{ claims { ${times(160, () => 'parent { reference }')} } }`),
};
