import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compilePlan } from './compile-plan.ts';
import { compileShape, type Shape } from './compile-shape.ts';
import { conditionsOf, isSkipped, valueOfCondition } from './conditions.ts';
import type { CompileIntrospection } from './introspection.ts';
import type { AskedNames } from './mends/asked-names.ts';
import type { Step } from './run.ts';
import { Unsupported } from './unsupported.ts';

/** What is compiled against: one supergraph, as stock loaded it. */
export interface LoadedSupergraph {
  /** What the world may see of it. */
  readonly apiSchema: Schema;
  /** Under which names an operation's fields are merged. */
  readonly names: AskedNames;
  /** The plan of an operation: made beforehand, or now. @throws what the planner throws. */
  planOf(document: DocumentNode, definition: OperationDefinitionNode): QueryPlan;
  /** All of it, with what the world doesn't see. */
  readonly schema: GraphQLSchema;
  readonly introspection: CompileIntrospection;
}

/** An operation that is planned and compiled, for any number of executions. */
export interface CompiledOperation {
  /** Null when no subgraph need be asked. */
  readonly plan: Step | null;
  /**
   * The shape for the caller's variables.
   * @throws Unsupported when a variable of `@skip` or `@include` is neither true nor false.
   */
  shapeFor(variables: Readonly<Record<string, unknown>>): Shape;
}

/** Each combination of `@skip` and `@include` is a shape of its own; a page has a handful. */
const shapesRemembered = 8;

/** Compiles the plan and the shape of an operation. @throws Unsupported, or what the planner throws. */
export function compileOperation(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  supergraph: LoadedSupergraph,
): CompiledOperation {
  const { apiSchema, schema } = supergraph;
  if (hasForbiddenName(document)) throw new Unsupported('NAME');
  const name = definition.name?.value;
  const operation = operationFromDocument(apiSchema, document, name ? { operationName: name } : {});
  const { node } = supergraph.planOf(document, definition);
  if (node?.kind === 'Subscription') throw new Unsupported('SUBSCRIPTION');
  const defaults = operation.collectDefaultedVariableValues();
  return {
    plan: node ? compilePlan(node, { schema, defaults }) : null,
    shapeFor: shapesByCondition(conditionsOf(document), defaults, (valueFor) =>
      compileShape({
        operation,
        schema: apiSchema,
        variableDefinitions: definition.variableDefinitions ?? [],
        introspection: supergraph.introspection,
        names: supergraph.names,
        isSkipped: (element) => isSkipped(element, valueFor),
      }),
    ),
  };
}

/** `__proto__` is the only name of GraphQL that sets no member but the object's nature. */
function hasForbiddenName(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ alias, name }) {
      found ||= (alias ?? name).value === '__proto__';
    },
  });
  return found;
}

type ValueFor = (condition: string) => unknown;

/** Compiles a shape when a combination of conditions is first seen. */
function shapesByCondition(
  conditions: readonly string[],
  defaults: Readonly<Record<string, unknown>>,
  compile: (valueFor: ValueFor) => Shape,
): CompiledOperation['shapeFor'] {
  const shapes = new LRUCache<string, Shape>({ max: shapesRemembered });
  return (variables) => {
    const values = conditions.map((name) => valueOfCondition(name, variables, defaults));
    const key = values.join();
    const known = shapes.get(key);
    if (known) return known;
    if (!values.every((value) => typeof value === 'boolean')) throw new Unsupported('CONDITION');
    const shape = compile((name) => values[conditions.indexOf(name)]);
    shapes.set(key, shape);
    return shape;
  };
}
