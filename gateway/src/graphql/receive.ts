import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { span, traceparent } from '@guichet/chassis/trace/trace.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { audienceOf, type ContractName } from '../audiences/audience.ts';
import type { Contracts } from '../audiences/contracts.ts';
import { tollFor } from '../costs/toll.ts';
import { localeOf } from '../headers/choose-locale.ts';
import { traceParentOf } from '../headers/trace-parent.ts';
import { audienceLimits, type Budgets } from '../limits/audience-limits.ts';
import { callerName, type UnderWay } from '../limits/under-way.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import { type Caller, credentialOf, identifyCaller } from '../sessions/caller.ts';
import { type DeviceCookie, userAgentOf } from '../sessions/device-cookie.ts';
import type { Passports } from '../sessions/passports.ts';
import type { SessionCookie } from '../sessions/session-cookie.ts';
import type { TrustedDocuments } from '../trusted-documents/trusted-documents.ts';
import { admit, allow } from './admit.ts';
import { httpRequestOf, operationOf, withDocument } from './asked-operation.ts';
import type { CallContext } from './call-context.ts';
import { requestPatience } from './within-deadline.ts';

export interface Reception {
  readonly contracts: Contracts;
  readonly passports: Passports;
  readonly cookie: SessionCookie;
  readonly deviceCookie: DeviceCookie;
  readonly documents: TrustedDocuments;
  /** Whether sessions and nobody are held to the documents above. */
  readonly trustedOnly: boolean;
  readonly budgets: Budgets;
  readonly underWay: UnderWay;
  /** The origin of the counter's own pages. */
  readonly origin: string;
  readonly log: Log;
}

/** Receives a GraphQL request: who asks, what is asked, then Apollo Server; and hands session effects to the cookie. */
export function receiver(reception: Reception) {
  return (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const parent = traceParentOf(request.headers['traceparent']);
    const { method } = request;
    return span('graphql', 'server', { method }, () => answer(request, reply, parent, reception), parent);
  };
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parent: string | null,
  reception: Reception,
): Promise<FastifyReply> {
  const asked = httpRequestOf(request);
  const slip = slipOf(request, parent, reception.deviceCookie);
  // Whatever stands in the way, Apollo Server answers it in its own form.
  const receiving = receive(asked, request, slip, reception);
  const received = await receiving.catch(() => null);
  if (!received) noteRefusal(await receiving.catch((error: unknown) => error), reception.log);
  try {
    const { server } = await reception.contracts.of(received?.contract ?? 'whole');
    const answered = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: received?.asked ?? asked,
      context: async () => (await receiving).context,
    });
    return send(answered, received, reception, reply);
  } finally {
    // Also when it failed, and when nobody waits any more: until then it is under way.
    received?.leave();
  }
}

function send(
  { status, headers, body }: HTTPGraphQLResponse,
  received: Received | null,
  reception: Reception,
  reply: FastifyReply,
): FastifyReply {
  if (received) settleSession(received, reception, reply);
  if (body.kind !== 'complete') throw new Error('Apollo Server answered in parts');
  for (const [name, value] of headers) reply.header(name, value);
  return reply
    .code(status ?? 200)
    .header('cache-control', 'no-store')
    .send(body.string);
}

function noteRefusal(error: unknown, log: Log): void {
  if (error instanceof GraphQLError) log.info('request refused', { code: String(error.extensions['code']) });
}

interface Received {
  readonly contract: ContractName;
  readonly asked: HTTPGraphQLRequest;
  readonly caller: Caller;
  readonly context: CallContext;
  /** Told when the operation is through. */
  readonly leave: () => void;
}

async function receive(
  asked: HTTPGraphQLRequest,
  request: FastifyRequest,
  slip: Slip,
  { passports, cookie, documents, trustedOnly, budgets, underWay, origin, log }: Reception,
): Promise<Received> {
  const { locale } = slip;
  if (Array.isArray(asked.body))
    throw refuse(gatewayProblems.BATCH_REFUSED, locale, 400, { limit: 1, figure: asked.body.length });
  const credential = credentialOf(request, { cookieName: cookie.name, origin }, locale);
  const operation = admit(operationOf(asked), { documents, locale });
  const caller = await identifyCaller(credential, { passports, log }, { slip, command: operation.command });
  const audience = audienceOf(caller.passport, trustedOnly);
  allow(operation, audience.ownTexts, locale);
  const most = audienceLimits[audience.name].underWay;
  const leave = underWay.enter(callerName(audience, caller.credential, slip.clientAddress), most);
  if (!leave) throw refuse(gatewayProblems.TOO_MANY_AT_ONCE, locale, 429, { limit: most, figure: most + 1 });
  let renewal: Promise<string | null> | undefined;
  const context: CallContext = {
    slip,
    passport: caller.passport,
    renew: () => (renewal ??= passports.afresh(caller.credential, slip)),
    hints: audience.hints,
    rehearsal: false,
    toll: operation.isTrusted ? null : tollFor(audience, budgets),
    session: { effect: null },
  };
  return { asked: withDocument(asked, operation), caller, contract: audience.contract, context, leave };
}

function slipOf(
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

/** What identity said is done with the cookie of browsers; programs that sign in as such keep their own tokens. */
function settleSession(
  { caller, context }: Received,
  { passports, cookie, deviceCookie }: Reception,
  reply: FastifyReply,
): void {
  if (caller.sessionEnded) cookie.clear(reply);
  const { effect } = context.session;
  if (!effect || caller.credential.kind === 'BEARER') return;
  if (caller.credential.kind === 'SESSION') passports.forget(caller.credential);
  if (effect.kind === 'OPEN') {
    cookie.open(reply, effect.token, effect.maxAgeSeconds);
    if (effect.device) deviceCookie.remember(reply, effect.device);
  } else cookie.clear(reply);
}
