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

const rehearsal: CallContext = {
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
  rehearsal: true,
  toll: null,
  session: { effect: null },
};

/**
 * Parses, validates, plans and compiles the trusted documents before anybody sends them: the planner takes up to 20 ms
 * for a new one, during which a process answers nobody. No subgraph is asked. Stops when told to.
 */
export async function rehearse(
  { server, apiSchema }: Supergraph,
  documents: readonly TrustedDocument[],
  log: Log,
  stop: AbortSignal,
): Promise<void> {
  const started = performance.now();
  for (const { text, operationName } of documents) {
    await setImmediate();
    if (stop.aborted) return;
    const variables = sampleVariables(apiSchema, text);
    await server.executeOperation(
      { query: text, variables, ...(operationName && { operationName }) },
      { contextValue: { ...rehearsal } },
    );
  }
  log.info('documents planned', {
    count: documents.length,
    durationMs: Math.round(performance.now() - started),
  });
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
