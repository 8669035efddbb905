import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from './compile-fetch.ts';
import { valueOfCondition } from './conditions.ts';
import { joinFetches } from './joined-fetch.ts';
import { follow } from './paths.ts';
import type { Step } from './run.ts';
import { Unsupported } from './unsupported.ts';

/** What compiling a plan needs beside its nodes. */
export interface PlanSurroundings {
  /** The whole supergraph, for the types that entities have. */
  readonly schema: GraphQLSchema;
  /** Values of variables that the caller left out, by name. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * Compiles a node of a query plan, and all below it, into one function.
 * @throws Unsupported when it has a node that the engine does not execute.
 */
export function compilePlan(node: PlanNode, surroundings: PlanSurroundings): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, surroundings.schema);
    case 'Flatten':
      return flatten(node.path as string[], compilePlan(node.node, surroundings));
    case 'Sequence':
      return inTurn(node.nodes.map((child) => compilePlan(child, surroundings)));
    case 'Parallel':
      return atOnce(node.nodes, surroundings);
    case 'Condition':
      return when(
        node.condition,
        surroundings,
        node.ifClause && compilePlan(node.ifClause, surroundings),
        node.elseClause && compilePlan(node.elseClause, surroundings),
      );
    default:
      throw new Unsupported('DEFER');
  }
}

function inTurn(steps: readonly Step[]): Step {
  return async (run, place) => {
    for (const step of steps) await step(run, place);
  };
}

function atOnce(nodes: readonly PlanNode[], surroundings: PlanSurroundings): Step {
  const { joined, others } = joinFetches(nodes, surroundings.schema);
  const steps = [...joined, ...others.map((child) => compilePlan(child, surroundings))];
  return async (run, place) => {
    await Promise.all(steps.map((step) => step(run, place)));
  };
}

const nothingToDo = Promise.resolve();

/** Moves to what the path leads to. Where that is nothing, nothing is asked. */
function flatten(path: readonly string[], step: Step): Step {
  return (run, place) => {
    const found = follow(place.found, path);
    return found ? step(run, { path: [...place.path, ...path], found }) : nothingToDo;
  };
}

function when(
  variable: string,
  { defaults }: PlanSurroundings,
  ifTrue: Step | undefined,
  ifFalse: Step | undefined,
): Step {
  return async (run, place) => {
    await (valueOfCondition(variable, run.variables, defaults) ? ifTrue : ifFalse)?.(run, place);
  };
}
