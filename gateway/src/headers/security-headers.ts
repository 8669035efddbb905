import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet, { type HelmetOptions } from 'helmet';

/** Two years, as the browsers' preload lists ask. */
const twoYears = 63_072_000;

/** Browser features that no page of ours uses (Permissions Policy). */
const permissionsPolicy = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()';

/** What a browser may do with our pages: nothing that is not ours, and nothing inline. */
function optionsFor(publicUrl: string): HelmetOptions {
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

/** The headers of every answer, by their names. They are the same for each, and Helmet writes them once. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  const asked = new IncomingMessage(new Socket());
  const page = new ServerResponse(asked);
  helmet(optionsFor(publicUrl))(asked, page, (error) => {
    if (error) throw error;
  });
  const written = Object.entries(page.getHeaders()).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(written), 'permissions-policy': permissionsPolicy };
}
