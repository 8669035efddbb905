import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { traceparent } from '@guichet/chassis/trace/trace.ts';
import type { FastifyRequest } from 'fastify';
import { localeOf } from '../headers/choose-locale.ts';
import { type DeviceCookie, userAgentOf } from '../sessions/device-cookie.ts';
import { requestPatience } from './within-deadline.ts';

/** What travels beside the passport of a request. */
export function slipOf(
  { headers, cookies, ip }: FastifyRequest,
  parent: string | null,
  deviceCookie: DeviceCookie,
): Slip {
  return {
    locale: localeOf(headers),
    clientAddress: ip,
    deadline: Date.now() + requestPatience,
    traceparent: traceparent() ?? parent,
    device: deviceCookie.read(cookies),
    userAgent: userAgentOf(headers),
  };
}
