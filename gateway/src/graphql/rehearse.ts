import { setImmediate } from 'node:timers/promises';
import type { Log } from '@guichet/chassis/log/log.ts';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql';
import type { TrustedDocument } from '../trusted-documents/trusted-documents.ts';
import type { CallContext } from './call-context.ts';
import type { Supergraph } from './supergraph.ts';

/** The context of a call that asks nobody. */
export const rehearsal: CallContext = {
  slip: {
    locale: 'fr',
    clientAddress: null,
    deadline: Number.POSITIVE_INFINITY,
    traceparent: null,
    device: null,
    userAgent: null,
  },
  passport: '',
  renew: async () => null,
  hints: true,
  gone: null,
  reading: null,
  rehearsal: true,
  toll: null,
  session: { effect: null },
};

const house = { client: null, locale: 'fr', deadline: Number.POSITIVE_INFINITY } as const;

/**
 * Validates, plans and compiles the trusted documents before anybody sends them, so that the first who does waits no
 * longer than the next. No subgraph is asked. Stops when told to.
 * @returns how many the graph refuses: none, unless document and supergraph come from different versions.
 */
export async function rehearse(
  { server, apiSchema, prepare }: Supergraph,
  documents: readonly TrustedDocument[],
  log: Log,
  stop: AbortSignal,
): Promise<number> {
  let unfit = 0;
  const started = performance.now();
  for (const { text, operationName } of documents) {
    await setImmediate();
    if (stop.aborted) return unfit;
    await prepare({ text, operationName: operationName ?? undefined }, house);
    const variables = sampleVariables(apiSchema, text);
    const { body } = await server.executeOperation(
      { query: text, variables, ...(operationName && { operationName }) },
      { contextValue: { ...rehearsal } },
    );
    if (body.kind === 'single' && body.singleResult.data === undefined) unfit += 1;
  }
  log.info('documents planned', {
    count: documents.length,
    durationMs: Math.round(performance.now() - started),
  });
  if (unfit > 0) log.warn('documents that the graph refuses', { count: unfit });
  return unfit;
}

/** The fewest values that the document's variables accept: the planner is reached only with acceptable ones. */
export function sampleVariables(schema: GraphQLSchema, text: string): Record<string, unknown> {
  const definitions = parse(text, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    definitions.map(({ variable, type }) => [
      variable.name.value,
      sample(typeFromAST(schema, type) as GraphQLInputType | undefined),
    ]),
  );
}

function sample(type: GraphQLInputType | undefined): unknown {
  if (!isNonNullType(type)) return null;
  const required = type.ofType;
  if (isListType(required)) return [];
  if (isEnumType(required)) return required.getValues()[0]?.name;
  if (isInputObjectType(required))
    return Object.fromEntries(
      Object.values(required.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, sample(field.type)]),
    );
  if (isScalarType(required) && required.name === 'Boolean') return false;
  return isScalarType(required) && /^(Int|Float)$/.test(required.name) ? 1 : '1';
}
