import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { Adapter, AdapterPayload, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { InvalidScope, OIDCProviderError } from 'oidc-provider/lib/helpers/errors.js';
import { Provider } from 'oidc-provider/lib/provider.js';
import { routes } from './metadata.ts';
import type { Programs } from './programs.ts';
import { fromWire, scopesOnTheWire, toWire } from './scopes.ts';

/** Answers a request to the token endpoint or to revocation, which it reads to its end. */
export type TokenServer = (slip: Slip, request: IncomingMessage, response: ServerResponse) => void;

export interface TokenServerOptions {
  readonly issuer: string;
  readonly programs: Programs;
  /** Told of a token that was ended, so that this process doesn't use a passport that it remembers for it. */
  readonly ended: (token: string) => void;
  readonly log: Log;
}

/** Seconds that a token lives: ten minutes. */
export const tokenLife = 600;

/**
 * An authorization server of OAuth 2.0 that knows one grant, client credentials, and revocation (RFC 6749 section 4.4,
 * RFC 7009). It keeps nothing: whoever has a secret, and each token, is identity's to know.
 */
export function openTokenServer({ issuer, programs, ended, log }: TokenServerOptions): TokenServer {
  const slips = new AsyncLocalStorage<Slip>();
  const slip = () => {
    const known = slips.getStore();
    if (!known) throw new Error('The token server was asked for nobody');
    return known;
  };
  const provider = new Provider(issuer, {
    ...only,
    // Programs have no origin. The explorer's page, which is of ours, gets a token for whoever types an id and a secret there.
    clientBasedCORS: (_context, origin) => origin === issuer,
    adapter: (model) => (model === 'Client' ? anyClient : tokens({ programs, ended, slip })),
  });

  // Secrets are compared where their hashes are. The scopes come with the answer, so that nothing is looked up before.
  provider.Client.prototype.compareClientSecret = async function compare(secret) {
    const { scopes, retryAfterSeconds } = await programs.check(this.clientId, secret, slip());
    if (retryAfterSeconds !== null) throw new TooManyTries(retryAfterSeconds);
    if (!scopes) return false;
    // A program's scopes never change, so that it does no harm that the library remembers them with the client.
    Object.assign(this, { scope: toWire(scopes) });
    if (Provider.ctx) chooseScopes(Provider.ctx, toWire(scopes));
    return true;
  };

  provider.use(async (context, next) => {
    await next();
    context.set('cache-control', 'no-store');
    // A page of another site has no business here.
    context.remove('access-control-allow-origin');
    context.remove('access-control-expose-headers');
  });
  const refused = (context: KoaContextWithOIDC, error: OIDCProviderError) => {
    if (error instanceof TooManyTries) context.set('retry-after', String(error.seconds));
    log.info('token refused', { code: error.error, httpStatus: error.statusCode });
  };
  provider.on('grant.error', refused);
  provider.on('revocation.error', refused);
  provider.on('server_error', (_context, error) => log.error('token server failed', {}, error));

  const answer = provider.callback();
  return (asker, request, response) => slips.run(asker, () => void answer(request, response));
}

/** Who asks for no scope gets all that his program has; who asks for one that it doesn't have gets none. */
function chooseScopes({ oidc }: KoaContextWithOIDC, granted: string): void {
  const { params } = oidc;
  if (oidc.route !== 'token' || !params) return;
  params['scope'] ||= granted;
  const asked = String(params['scope']);
  const beyond = asked.split(' ').filter((scope) => !granted.split(' ').includes(scope));
  if (beyond.length > 0)
    throw new InvalidScope('requested scope is not allowed for this client', beyond.join(' '));
}

/** Ten wrong secrets in a minute from one place. RFC 6749 has no word for it; `slow_down` is registered by RFC 8628. */
class TooManyTries extends OIDCProviderError {
  readonly seconds: number;

  constructor(seconds: number) {
    super(429, 'slow_down');
    this.seconds = seconds;
    this.error_description = 'too many wrong secrets, try again later';
  }
}

const anyRow: Omit<Adapter, 'find' | 'upsert' | 'destroy'> = {
  findByUserCode: async () => undefined,
  findByUid: async () => undefined,
  consume: async () => undefined,
  revokeByGrantId: async () => undefined,
};

/**
 * Every id is a client until its secret is compared: the answer to an unknown one, and the work behind it, is that of a wrong
 * secret. The secret that stands here is no program's.
 */
const anyClient: Adapter = {
  ...anyRow,
  find: async (id) => ({
    client_id: id,
    client_secret: '-'.repeat(43),
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  }),
  upsert: async () => undefined,
  destroy: async () => undefined,
};

function tokens({
  programs,
  ended,
  slip,
}: Pick<TokenServerOptions, 'programs' | 'ended'> & { readonly slip: () => Slip }): Adapter {
  return {
    ...anyRow,
    upsert: async (token, { clientId = '', scope = '' }: AdapterPayload, lifeSeconds = tokenLife) => {
      const kept = await programs.open({ clientId, token, scopes: fromWire(scope), lifeSeconds }, slip());
      if (!kept) throw new OIDCProviderError(401, 'invalid_client');
    },
    find: async (token) => {
      const kept = await programs.find(token, slip());
      return kept
        ? {
            kind: 'ClientCredentials',
            jti: token,
            clientId: kept.clientId,
            scope: toWire(kept.scopes),
            exp: Math.floor(Date.parse(kept.expiresAt) / 1000),
          }
        : undefined;
    },
    destroy: async (token) => {
      await programs.end(token, slip());
      ended(token);
    },
  };
}

/** One grant and revocation; everything else that the library can do is off. */
const only: Configuration = {
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: {
      enabled: true,
      allowedPolicy: (_context, client, token) => client.clientId === token.clientId,
    },
  },
  routes: { token: routes.token, revocation: routes.revocation },
  scopes: [...scopesOnTheWire],
  responseTypes: [],
  clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
  ttl: { ClientCredentials: tokenLife },
  renderError: (context, out) => {
    context.body = out;
  },
  // Nothing is signed. The library wants an algorithm for each client all the same, and takes one that needs no key.
  jwks: { keys: [] },
  enabledJWA: { idTokenSigningAlgValues: ['HS256'] },
  clientDefaults: { id_token_signed_response_alg: 'HS256' },
};
