import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { type Posted, post } from './post.ts';

/** A program with a token: asks as an integrator's software does. */
export interface Program {
  readonly token: string;
  ask(query: string, variables?: object): Promise<Posted>;
}

interface Made {
  readonly createApiClient: {
    readonly secret: string | null;
    readonly apiClient: { readonly id: string } | null;
  };
}

/** Makes a program as its manager or administrator does, and gets it a token. */
export async function openProgram(
  url: string,
  owner: GraphClient,
  input: {
    readonly name?: string;
    readonly office?: string;
    readonly organisationId?: string;
    readonly sandbox?: boolean;
    readonly scopes: readonly string[];
  },
): Promise<Program> {
  const { data } = await owner.ask<Made>(
    `mutation ($input: CreateApiClientInput!, $key: ID!) {
      createApiClient(input: $input, idempotencyKey: $key) { secret apiClient { id } problems { code } }
    }`,
    { input: { name: 'Programme', ...input }, key: crypto.randomUUID() },
  );
  const { secret, apiClient } = data?.createApiClient ?? {};
  if (!secret || !apiClient) throw new Error(`No program was made: ${JSON.stringify(data)}`);
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${apiClient.id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return {
    token,
    ask: (query, variables = {}) => post(url, { query, variables }, { authorization: `Bearer ${token}` }),
  };
}
