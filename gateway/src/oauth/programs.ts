import type { KeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { withinDeadline } from '../graphql/within-deadline.ts';
import type { ApiScope } from './scopes.ts';

/** What identity says of a secret that a program presented. */
export interface CheckedSecret {
  /** What the program may do; null for a secret that opens nothing. */
  readonly scopes: readonly ApiScope[] | null;
  /** Null unless there were too many wrong secrets. */
  readonly retryAfterSeconds: number | null;
}

/** An access token that lives, without itself. */
export interface KeptToken {
  readonly clientId: string;
  readonly scopes: readonly ApiScope[];
  /** ISO 8601 instant. */
  readonly expiresAt: string;
}

/** Programs and their tokens, as identity keeps them: each process of the gateway knows the same. */
export interface Programs {
  check(clientId: string, secret: string, slip: Slip): Promise<CheckedSecret>;
  /** Null for a program that was revoked meanwhile. */
  open(token: NewToken, slip: Slip): Promise<KeptToken | null>;
  find(token: string, slip: Slip): Promise<KeptToken | null>;
  end(token: string, slip: Slip): Promise<void>;
}

export interface NewToken {
  readonly clientId: string;
  readonly token: string;
  readonly scopes: readonly ApiScope[];
  readonly lifeSeconds: number;
}

const documents = {
  check: `mutation CheckProgramSecret($clientId: String!, $secret: String!) {
    answer: checkProgramSecret(clientId: $clientId, secret: $secret) { scopes retryAfterSeconds }
  }`,
  open: `mutation OpenAccessToken($input: OpenAccessTokenInput!) {
    answer: openAccessToken(input: $input) { accessToken { clientId scopes expiresAt } }
  }`,
  find: `query AccessToken($token: String!) {
    answer: accessToken(token: $token) { clientId scopes expiresAt }
  }`,
  end: `mutation EndAccessToken($token: String!) {
    answer: endAccessToken(token: $token) { accessToken { clientId } }
  }`,
} as const;

/** Asks at identity's door, where the gateway shows a passport that it signed itself. */
export function openPrograms(identity: SubgraphDoor, keyRing: KeyRing): Programs {
  /** @throws Error when identity answered no data: nothing is known then, which is not the same as no. */
  async function ask<Answer>(query: string, variables: Record<string, unknown>, slip: Slip): Promise<Answer> {
    const passport = await keyRing.sign({ kind: 'SUBGRAPH', subject: keyRing.issuer }, identity.name);
    const { body } = await withinDeadline(slip.deadline, (signal, deadline) =>
      identity.call({ query, variables, passport, slip: { ...slip, deadline }, signal }),
    );
    if (!body.data || body.errors?.length) throw new Error('identity did not answer the token endpoint');
    return (body.data as { readonly answer: Answer }).answer;
  }

  return {
    check: (clientId, secret, slip) => ask<CheckedSecret>(documents.check, { clientId, secret }, slip),
    open: async (input, slip) =>
      (await ask<{ accessToken: KeptToken | null }>(documents.open, { input }, slip)).accessToken,
    find: (token, slip) => ask<KeptToken | null>(documents.find, { token }, slip),
    end: async (token, slip) => void (await ask(documents.end, { token }, slip)),
  };
}
