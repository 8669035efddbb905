import { GraphQLError } from 'graphql';
import type { Shape } from './compile-shape.ts';
import type { Run, Step } from './run.ts';
import type { Shaping } from './shaping.ts';
import type { GatewayAnswer } from './subgraph-source.ts';

/** A compiled operation and its shape for the caller's variables. */
export interface Executable {
  /** Null when no subgraph need be asked. */
  readonly plan: Step | null;
  readonly shape: Shape;
}

/** Executes a compiled operation: asks the subgraphs as the plan says, then shapes what they gave. */
export async function execute(
  { plan, shape }: Executable,
  variables: Run['variables'],
  send: Run['send'],
): Promise<GatewayAnswer> {
  const run: Run = { data: {}, errors: [], variables, send };
  await plan?.(run, { path: [], found: run.data });
  return answer(run, shape);
}

/**
 * Errors of subgraphs explain what is missing. Only where they told none, breaches of the schema that shaping found are
 * told as well, in the extension that stock has for them.
 */
function answer({ data, errors, variables }: Run, shape: Shape): GatewayAnswer {
  const shaping: Shaping = { path: [], errors: [], variables };
  try {
    const shaped = shape(data, shaping);
    if (errors.length > 0) return { errors: errors as GraphQLError[], data: shaped };
    return shaping.errors.length > 0
      ? { extensions: { valueCompletion: shaping.errors }, data: shaped }
      : { data: shaped };
  } catch (error) {
    // A list that is none, an object that is none: the subgraph breaks GraphQL itself, and nothing of it can be answered.
    if (error instanceof GraphQLError) return { errors: [error] };
    if (error instanceof Error)
      return { errors: [new GraphQLError(error.message, { originalError: error })] };
    throw error;
  }
}
