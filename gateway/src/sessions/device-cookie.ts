import type { IncomingHttpHeaders } from 'node:http';
import { mostUserAgent } from '@guichet/chassis/passport/slip.ts';
import type { FastifyReply } from 'fastify';
import { hardenedCookie } from './session-cookie.ts';

/** The cookie by which a browser is known again: it opens nothing, and outlives every session. */
export interface DeviceCookie {
  readonly name: string;
  /** What the browser shows; null for none, and for what identity can't have handed out. */
  read(cookies: Readonly<Record<string, string | undefined>>): string | null;
  remember(reply: FastifyReply, device: string): void;
}

/** 400 days: no browser keeps a cookie for longer. */
const maxAge = 400 * 24 * 3600;

export function deviceCookie(publicUrl: string): DeviceCookie {
  const { name, attributes } = hardenedCookie('guichet-device', publicUrl);
  return {
    name,
    read: (cookies) => /^[\w-]{43}$/.exec(cookies[name] ?? '')?.[0] ?? null,
    remember: (reply, device) => void reply.setCookie(name, device, { ...attributes, maxAge }),
  };
}

/** As much of the User-Agent as travels; null when there is none. */
export function userAgentOf(headers: IncomingHttpHeaders): string | null {
  return headers['user-agent']?.slice(0, mostUserAgent) || null;
}
