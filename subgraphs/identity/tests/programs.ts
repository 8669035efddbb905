import type { Counter } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';

/** A program as its manager sees it. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly office: string | null;
  readonly scopes: readonly string[];
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly secrets: readonly {
    readonly id: string;
    readonly hint: string;
    readonly lastUsedAt: string | null;
  }[];
}

/** A payload, under names that each mutation shares. */
export interface ProgramStep {
  readonly apiClient: Program | null;
  readonly secret?: string | null;
  readonly problems: readonly TypedProblem[];
}

const program = `apiClient { id name kind office scopes addressRanges expiresAt lastUsedAt revokedAt createdAt
  secrets { id hint createdAt lastUsedAt } } problems { path code message }`;

const documents = {
  create: `mutation ($input: CreateApiClientInput!, $key: ID!) {
    step: createApiClient(input: $input, idempotencyKey: $key) { secret ${program} } }`,
  rotate: `mutation ($id: ID!) { step: rotateApiClientSecret(id: $id) { secret ${program} } }`,
  revokeSecret: `mutation ($id: ID!, $secretId: ID!) {
    step: revokeApiClientSecret(id: $id, secretId: $secretId) { ${program} } }`,
  revoke: `mutation ($id: ID!) { step: revokeApiClient(id: $id) { ${program} } }`,
} as const;

/** What one does with programs at a counter, and what the token endpoint asks of it. */
export function programsAt(counter: Counter) {
  let newest = 0;
  const at = async (passport: string, step: keyof typeof documents, variables: object) => {
    const { data, codes } = await counter.ask<{ step: ProgramStep }>(
      documents[step],
      { ...variables },
      { passport },
    );
    if (!data) throw new Error(`The counter refused: ${codes.join(' ')}`);
    return data.step;
  };
  const asGateway = async <Answer>(query: string, variables: object, address?: string) => {
    const passport = await counter.gateway();
    const asker = { passport, ...(address && { address }) };
    const { data, codes } = await counter.ask<{ answer: Answer }>(query, { ...variables }, asker);
    if (!data) throw new Error(`The counter refused the gateway: ${codes.join(' ')}`);
    return data.answer;
  };
  return {
    at,
    create: (passport: string, input: object, key = `program-${++newest}`) =>
      at(passport, 'create', { input, key }),
    /** Scopes for a right secret, null for a wrong one, seconds to wait for one too many. */
    check: async (clientId: string, secret: string, address?: string) => {
      const query = `mutation ($clientId: String!, $secret: String!) {
        answer: checkProgramSecret(clientId: $clientId, secret: $secret) { scopes retryAfterSeconds } }`;
      type Checked = { scopes: string[] | null; retryAfterSeconds: number | null };
      const checked = await asGateway<Checked>(query, { clientId, secret }, address);
      return checked.retryAfterSeconds ?? checked.scopes;
    },
    open: async (clientId: string, token: string, scopes: readonly string[], lifeSeconds = 600) => {
      const query = `mutation ($input: OpenAccessTokenInput!) {
        answer: openAccessToken(input: $input) { accessToken { clientId scopes expiresAt } } }`;
      type Opened = { accessToken: { scopes: string[]; expiresAt: string } | null };
      return (await asGateway<Opened>(query, { input: { clientId, token, scopes, lifeSeconds } }))
        .accessToken;
    },
    /** The passport for a token; null for one that opens nothing. */
    passportFor: async (bearerToken: string) => {
      const query = `mutation ($bearerToken: String) {
        answer: issuePassport(input: { bearerToken: $bearerToken }) { passport expiresAt } }`;
      return (await asGateway<{ passport: string | null }>(query, { bearerToken })).passport;
    },
    end: (token: string) =>
      asGateway<{ accessToken: object | null }>(
        'mutation ($token: String!) { answer: endAccessToken(token: $token) { accessToken { clientId } } }',
        { token },
      ),
  };
}
