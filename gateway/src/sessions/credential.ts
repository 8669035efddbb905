import { createHash } from 'node:crypto';

/** Who a request says it is, before anybody has checked. */
export type Credential =
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'SESSION' | 'BEARER'; readonly token: string };

export type CredentialReading = Credential | { readonly kind: 'BOTH' } | { readonly kind: 'MALFORMED' };

/** Reads the session cookie and the Authorization header: one of the two at most, and no other scheme than Bearer. */
export function readCredential(
  cookie: string | undefined,
  authorization: string | undefined,
): CredentialReading {
  if (authorization === undefined) return cookie ? { kind: 'SESSION', token: cookie } : { kind: 'NOBODY' };
  if (cookie) return { kind: 'BOTH' };
  const token = /^Bearer ([\w\-.~+/]+=*)$/i.exec(authorization)?.[1];
  return token ? { kind: 'BEARER', token } : { kind: 'MALFORMED' };
}

/** The name under which a credential is remembered: tokens themselves are not kept. */
export function credentialHash({ kind, token }: Exclude<Credential, { kind: 'NOBODY' }>): string {
  return createHash('sha256').update(`${kind} ${token}`).digest('base64url');
}
