import { scopesOnTheWire } from './scopes.ts';

/** Where the two endpoints stand. */
export const routes = { token: '/oauth/token', revocation: '/oauth/revoke' } as const;

const authMethods = ['client_secret_basic', 'client_secret_post'];

/** What a program has to know of the authorization server (RFC 8414). It says what is there, and nothing that is not. */
export function authorizationServerMetadata(issuer: string) {
  const at = (path: string) => new URL(path, issuer).href;
  return {
    issuer,
    token_endpoint: at(routes.token),
    token_endpoint_auth_methods_supported: authMethods,
    revocation_endpoint: at(routes.revocation),
    revocation_endpoint_auth_methods_supported: authMethods,
    jwks_uri: at('/.well-known/jwks.json'),
    scopes_supported: scopesOnTheWire,
    grant_types_supported: ['client_credentials'],
    // Required by RFC 8414; there is no authorization endpoint whose responses it could name.
    response_types_supported: [],
  };
}
