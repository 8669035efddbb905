import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { callerGone } from '@guichet/chassis/http/caller-gone.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { span } from '@guichet/chassis/trace/trace.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { audienceOf, type ContractName } from '../audiences/audience.ts';
import type { Till } from '../costs/pay.ts';
import { tollFor } from '../costs/toll.ts';
import { traceParentOf } from '../headers/trace-parent.ts';
import { audienceLimits, type Budgets } from '../limits/audience-limits.ts';
import type { Turns } from '../limits/turns.ts';
import { callerName, type UnderWay } from '../limits/under-way.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import { type Caller, credentialOf, identifyCaller } from '../sessions/caller.ts';
import type { DeviceCookie } from '../sessions/device-cookie.ts';
import type { Passports } from '../sessions/passports.ts';
import type { SessionCookie } from '../sessions/session-cookie.ts';
import { admit, allow } from './admit.ts';
import { httpRequestOf, operationOf, withDocument } from './asked-operation.ts';
import type { CallContext } from './call-context.ts';
import type { Edition, Editions } from './editions.ts';
import { type KnownWay, withAnswer } from './known-way.ts';
import { prepareText } from './prepare-text.ts';
import { slipOf } from './slip-of.ts';

export interface Reception {
  readonly editions: Editions;
  readonly passports: Passports;
  readonly cookie: SessionCookie;
  readonly deviceCookie: DeviceCookie;
  /** Whether sessions and nobody are held to the edition's documents. */
  readonly trustedOnly: boolean;
  readonly budgets: Budgets;
  readonly till: Till;
  readonly underWay: UnderWay;
  readonly turns: Turns;
  readonly knownWay: KnownWay;
  /** The origin of the counter's own pages. */
  readonly origin: string;
  readonly log: Log;
}

/** Receives a GraphQL request: who asks, what is asked, then Apollo Server; and hands session effects to the cookie. */
export function receiver(reception: Reception) {
  return (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const parent = traceParentOf(request.headers['traceparent']);
    const { method } = request;
    const serve = () =>
      reception.editions.serve((edition) => answer(request, reply, parent, { ...reception, ...edition }));
    return span('graphql', 'server', { method }, serve, parent);
  };
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parent: string | null,
  reception: Reception & Edition,
): Promise<FastifyReply> {
  const asked = httpRequestOf(request);
  const slip = slipOf(request, parent, reception.deviceCookie);
  // Whatever stands in the way, Apollo Server answers it in its own form.
  const receiving = receive(asked, request, { slip, gone: callerGone(reply) }, reception);
  const received = await receiving.catch(() => null);
  if (!received) noteRefusal(await receiving.catch((error: unknown) => error), reception.log);
  try {
    const supergraph = await reception.contracts.of(received?.contract ?? 'whole');
    const known = received && (await reception.knownWay.answer(received.asked, received.context, supergraph));
    if (known?.kind === 'TOLD') return send(known.response, received, reception, reply);
    const answered = await supergraph.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: received?.asked ?? asked,
      context: async () => withAnswer((await receiving).context, known?.answered),
    });
    if (received) reception.knownWay.learn(received.asked, answered);
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
  { slip, gone }: { readonly slip: Slip; readonly gone: AbortSignal },
  {
    contracts,
    passports,
    cookie,
    documents,
    trustedOnly,
    budgets,
    till,
    underWay,
    turns,
    origin,
    log,
  }: Reception & Edition,
): Promise<Received> {
  const { locale } = slip;
  if (Array.isArray(asked.body))
    throw refuse(gatewayProblems.BATCH_REFUSED, locale, 400, { limit: 1, figure: asked.body.length });
  const credential = credentialOf(request, { cookieName: cookie.name, origin }, locale);
  const operation = admit(operationOf(asked), { documents, locale });
  const { command, isTrusted } = operation;
  const caller = await identifyCaller(credential, { passports, log }, { slip, command });
  const audience = audienceOf(caller.passport, trustedOnly);
  allow(operation, audience.ownTexts, locale);
  const most = audienceLimits[audience.name].underWay;
  const leave = underWay.enter(callerName(audience, caller.credential, slip.clientAddress), most);
  if (!leave) throw refuse(gatewayProblems.TOO_MANY_AT_ONCE, locale, 429, { limit: most, figure: most + 1 });
  const toll = isTrusted ? null : tollFor(audience, budgets);
  const turn = turns.of(toll?.payer?.holderId ?? null);
  const depart = () => {
    turn.end();
    leave();
  };
  try {
    await prepareText(
      operation,
      { toll, subject: audience.subject, slip, turn },
      till,
      await contracts.of(audience.contract),
    );
    await turn.begin();
  } catch (error) {
    depart();
    throw error;
  }
  if (isTrusted) turns.notePage();
  let renewal: Promise<string | null> | undefined;
  const context: CallContext = {
    // What the house did not write itself reads over connections that no page needs.
    slip: { ...slip, lane: command || isTrusted ? 'pages' : 'adhoc' },
    passport: caller.passport,
    renew: () => (renewal ??= passports.afresh(caller.credential, slip)),
    hints: audience.hints,
    gone: command ? null : gone,
    reading: command ? null : new Map(),
    rehearsal: false,
    toll,
    session: { effect: null },
  };
  return {
    asked: withDocument(asked, operation),
    caller,
    contract: audience.contract,
    context,
    leave: depart,
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
