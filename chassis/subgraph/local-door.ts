import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Log } from '../log/log.ts';
import type { Passport } from '../passport/passport.ts';
import { PassportRefused, type PassportVerifier } from '../passport/verify-passport.ts';
import { forbidden, maskBugs, tellSlowReads, unauthenticated } from '../problems/refusals.ts';
import { span } from '../trace/trace.ts';
import type { RequestContext, WorkContext } from './context.ts';
import { type KnownDocument, openDocuments } from './documents.ts';
import type { SessionEffect, SubgraphAnswer, SubgraphCall, SubgraphDoor, SubgraphName } from './door.ts';
import type { FileDesk, TicketCall } from './file-desk.ts';
import { openLocalDesk } from './local-file-desk.ts';
import { measured } from './measured.ts';
import type { PeerErrand } from './peers.ts';

interface LocalDoorOptions<Context extends RequestContext> {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  readonly internal: Readonly<Record<string, readonly string[]>>;
  readonly verifier: PassportVerifier;
  readonly log: Log;
  ready(): Promise<readonly string[]>;
  readonly files?: FileDesk<Context>;
  context(asked: { request: Omit<RequestContext, keyof WorkContext>; errand: PeerErrand }): Context;
}

/** The door as the subgraph's own process has it: passport, closed table, execution, masking. */
export function openLocalDoor<Context extends RequestContext>(
  options: LocalDoorOptions<Context>,
): SubgraphDoor {
  const { name, schema, verifier, log } = options;
  const documents = openDocuments(schema);

  function contextOf(
    asked: Omit<SubgraphCall, 'query'>,
    people: People,
    setSession: RequestContext['setSession'],
  ): Context {
    const { slip, signal } = asked;
    return options.context({
      request: {
        ...people,
        locale: slip.locale,
        clientAddress: slip.clientAddress,
        device: slip.device,
        userAgent: slip.userAgent,
        deadline: slip.deadline,
        signal: signal ?? null,
        // An outsider's connection ends with its call, and a service asks on an errand of its own.
        reading: people.caller || slip.lane === 'adhoc' ? null : (asked.reading ?? null),
        setSession,
      },
      errand: {
        slip,
        // A service that asks for itself has no viewer to hand on.
        ...(people.viewer !== people.caller && { viewer: asked.viewer ?? asked.passport }),
        ...(signal && { signal }),
      },
    });
  }

  async function call(asked: SubgraphCall): Promise<SubgraphAnswer> {
    const people = recall(verifier, asked) ?? (await identify(verifier, asked));
    if (!people) return { status: 401, body: { errors: [unauthenticated().toJSON()] } };
    const known = recognise(documents, asked.query);
    if (known instanceof GraphQLError) return { status: 200, body: { errors: [known.toJSON()] } };
    if (known.errors.length)
      return { status: 200, body: { errors: known.errors.map((error) => error.toJSON()) } };
    if (people.caller && !mayAsk(options.internal, people.caller, known))
      return { status: 200, body: { errors: [forbidden().toJSON()] } };

    let session: SessionEffect | undefined;
    const { variables, operationName } = asked;
    const contextValue = contextOf(known.isCommand ? untilItsEnd(asked) : asked, people, (effect) => {
      session = effect;
    });
    const running = known.run({
      contextValue,
      ...(variables && { variableValues: variables }),
      ...(operationName && { operationName }),
    });
    const result = running instanceof Promise ? await running : running;
    // What broke off since nobody waits any more is no bug, and there is nobody to hear of it.
    if (contextValue.signal?.aborted) throw contextValue.signal.reason;
    const body = result.errors ? plain(maskBugs(tellSlowReads(result, contextValue.locale), log)) : result;
    return session ? { status: 200, body, session } : { status: 200, body };
  }

  const desk = openLocalDesk(options.files, async (asked: TicketCall) => {
    const people = await identify(verifier, asked);
    // Files are carried for people: a service has no business at the desk, and a session is no file's to open.
    return people && !people.caller ? contextOf(asked, people, () => undefined) : null;
  });

  const spanName = `subgraph ${name}`;
  const attributes = { subgraph: name };
  const told = <Answer extends { readonly status: number }>(
    { slip }: Pick<SubgraphCall, 'slip'>,
    work: () => Promise<Answer>,
  ) => span(spanName, 'server', attributes, () => measured(name, 'local', work), slip.traceparent);

  return {
    name,
    call: (asked) => told(asked, () => call(asked)),
    put: (delivery) => told(delivery, () => desk.put(delivery)),
    get: (asked) => told(asked, () => desk.get(asked)),
    ready: async () => (await options.ready()).length === 0,
    [Symbol.asyncDispose]: async () => {},
  };
}

/** A command goes over the connections of pages, and is not left halfway: what it has begun holds for whoever asks again. */
function untilItsEnd({ signal: _, slip, ...asked }: SubgraphCall): SubgraphCall {
  return { ...asked, slip: { ...slip, lane: 'pages' }, reading: null };
}

interface People {
  readonly viewer: Passport;
  readonly caller: Passport | null;
}

/** Who asks, of those that are known already; null is no refusal, but for `identify` to say. */
function recall(verifier: PassportVerifier, asked: Pick<SubgraphCall, 'passport' | 'viewer'>): People | null {
  const passport = verifier.recall(asked.passport);
  return passport && passport.kind !== 'SUBGRAPH' ? { viewer: passport, caller: null } : null;
}

/** Who asks, and for whom; null when a passport is missing, expired or foreign. */
async function identify(
  verifier: PassportVerifier,
  asked: Pick<SubgraphCall, 'passport' | 'viewer'>,
): Promise<People | null> {
  try {
    const passport = await verifier.verify(asked.passport);
    if (passport.kind !== 'SUBGRAPH') return { viewer: passport, caller: null };
    const viewer = asked.viewer ? await verifier.verify(asked.viewer) : passport;
    // A service may hand on a person's passport, never another service's.
    return viewer !== passport && viewer.kind === 'SUBGRAPH' ? null : { viewer, caller: passport };
  } catch (error) {
    if (error instanceof PassportRefused) return null;
    throw error;
  }
}

function recognise(documents: (text: string) => KnownDocument, text: string): KnownDocument | GraphQLError {
  try {
    return documents(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function mayAsk(
  internal: LocalDoorOptions<RequestContext>['internal'],
  caller: Passport,
  known: KnownDocument,
): boolean {
  const allowed = internal[caller.subject ?? ''] ?? [];
  return known.asks.every((field) => field === 'Query._entities' || allowed.includes(field));
}

/** Errors as they travel: the same objects whether the door is in this process or behind HTTP. */
function plain(result: ExecutionResult): SubgraphAnswer['body'] {
  return {
    ...(result.data !== undefined && { data: result.data }),
    ...(result.errors && { errors: result.errors.map((error) => error.toJSON()) }),
  };
}
