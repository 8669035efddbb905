import type { FastifyReply } from 'fastify';

/** The cookie of a session: an opaque token, out of reach of scripts and of other sites. */
export interface SessionCookie {
  readonly name: string;
  open(reply: FastifyReply, token: string, maxAgeSeconds: number): void;
  clear(reply: FastifyReply): void;
}

export function sessionCookie(publicUrl: string): SessionCookie {
  const { name, attributes } = hardenedCookie('guichet', publicUrl);
  return {
    name,
    open: (reply, token, maxAge) => void reply.setCookie(name, token, { ...attributes, maxAge }),
    clear: (reply) => void reply.clearCookie(name, attributes),
  };
}

/**
 * Over https the name bears `__Host-`: the browser then insists on Secure and Path=/ without a domain, so no neighbour
 * can plant one. Plain http serves one's own machine only.
 */
export function hardenedCookie(name: string, publicUrl: string) {
  const secure = new URL(publicUrl).protocol === 'https:';
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return { name: secure ? `__Host-${name}` : name, attributes };
}
