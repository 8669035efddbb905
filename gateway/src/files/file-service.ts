import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { filePatience, type TicketCall } from '@guichet/chassis/subgraph/file-desk.ts';
import { traceparent } from '@guichet/chassis/trace/trace.ts';
import type { FastifyRequest } from 'fastify';
import { localeOf } from '../headers/choose-locale.ts';
import { traceParentOf } from '../headers/trace-parent.ts';
import { type Credential, readCredential } from '../sessions/credential.ts';
import type { Passports } from '../sessions/passports.ts';

/** What the routes of files work with. */
export interface FileService {
  readonly doors: Readonly<Record<SubgraphName, SubgraphDoor>>;
  readonly passports: Passports;
  readonly cookieName: string;
  /** The origin of the counter's own pages. */
  readonly origin: string;
  readonly log: Log;
}

/** A request with a ticket in its address. */
export type TicketRequest = FastifyRequest<{ Params: { ticket: string } }>;

/** The session of a request; null for nobody, and for a token: files are for people at a page. */
export function sessionOf({ cookies, headers }: FastifyRequest, cookieName: string): Credential | null {
  const reading = readCredential(cookies[cookieName], headers.authorization);
  return reading.kind === 'SESSION' ? reading : null;
}

/** The door of the subgraph that a ticket names in its first part; null when there is none. */
export function doorOf(ticket: string, doors: FileService['doors']): SubgraphDoor | null {
  const [name = ''] = ticket.split('.', 1);
  return Object.hasOwn(doors, name) ? doors[name as SubgraphName] : null;
}

/** What goes beside the passport. A file takes longer than a query. */
export function slipOf({ headers, ip }: FastifyRequest): Slip {
  return {
    locale: localeOf(headers),
    clientAddress: ip,
    deadline: Date.now() + filePatience,
    traceparent: traceparent() ?? traceParentOf(headers['traceparent']),
    // Whoever has a session needs not be known again.
    device: null,
    userAgent: null,
  };
}

/** The call of a ticket, but for the passport. */
export function callOf(
  request: TicketRequest,
): Omit<TicketCall, 'passport'> & { readonly signal: AbortSignal } {
  return {
    ticket: request.params.ticket,
    slip: slipOf(request),
    signal: AbortSignal.timeout(filePatience),
  };
}
