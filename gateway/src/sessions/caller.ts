import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { FastifyRequest } from 'fastify';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse, unknownCredential } from '../refusals/refuse.ts';
import { type Credential, readCredential } from './credential.ts';
import type { Passports } from './passports.ts';
import { isOurOwn } from './same-origin.ts';

/** Who asks, as far as the gateway needs to know. */
export interface Caller {
  readonly credential: Credential;
  readonly passport: string;
  /** The session that the cookie names has ended: the browser should drop it. */
  readonly sessionEnded: boolean;
}

/** Where the counter lives and how its cookie is called. */
export interface House {
  readonly cookieName: string;
  /** The one origin whose pages may use the cookie. */
  readonly origin: string;
}

/**
 * The one credential of a request.
 * @throws GraphQLError TWO_CREDENTIALS, CROSS_SITE_REQUEST, or UNAUTHENTICATED for a scheme other than Bearer.
 */
export function credentialOf(request: FastifyRequest, house: House, locale: Locale): Credential {
  const { headers, method, cookies } = request;
  const reading = readCredential(cookies[house.cookieName], headers.authorization);
  if (reading.kind === 'BOTH') throw refuse(gatewayProblems.TWO_CREDENTIALS, locale, 400);
  if (reading.kind === 'MALFORMED') throw unknownCredential();
  const provenance = {
    method,
    contentType: headers['content-type'],
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site']?.toString(),
  };
  if (reading.kind === 'SESSION' && !isOurOwn(provenance, house.origin))
    throw refuse(gatewayProblems.CROSS_SITE_REQUEST, locale, 403, { limit: house.origin });
  return reading;
}

/**
 * Gets the passport that a credential earns; a command's is exchanged afresh. A session that ended is nobody's; a
 * bearer token that ended is refused, since a program should hear of it.
 * @throws GraphQLError UNAUTHENTICATED, or SUBGRAPH_UNAVAILABLE when identity can't be asked.
 */
export async function identifyCaller(
  credential: Credential,
  { passports, log }: { passports: Passports; log: Log },
  { slip, command }: { slip: Slip; command: boolean },
): Promise<Caller> {
  const fresh = command && credential.kind !== 'NOBODY';
  const exchanging = fresh ? passports.afresh(credential, slip) : passports.atHand(credential, slip);
  const passport = await exchanging.catch((error: unknown) => {
    log.error('passport not issued', { subgraph: 'identity' }, error);
    throw refuse(gatewayProblems.SUBGRAPH_UNAVAILABLE, slip.locale, 503);
  });
  if (passport) return { credential, passport, sessionEnded: false };
  if (credential.kind === 'BEARER') throw unknownCredential();
  const nobody = { kind: 'NOBODY' } as const;
  return { credential: nobody, passport: (await passports.atHand(nobody, slip)) ?? '', sessionEnded: true };
}
