import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Two years, as the browsers' preload lists ask. */
const twoYears = 63_072_000;

/** What a browser may do with our pages: nothing that is not ours, and nothing inline. */
export function securityHeaders(publicUrl: string): FastifyHelmetOptions {
  const secure = new URL(publicUrl).protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: secure && { maxAge: twoYears, includeSubDomains: true },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  };
}

/** Browser features that no page of ours uses (Permissions Policy). */
export const permissionsPolicy = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()';
