import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DirectiveNode, type InlineFragmentNode, parse, visit } from 'graphql';
import type { SupergraphFacts } from './supergraph-facts.ts';

/** The fields of a plan that may be missing where others count on them. */
export interface UncertainNames {
  /** Those that it asks for under a condition somewhere. */
  readonly conditional: ReadonlySet<string>;
  /** Those that it asks of some types only: of an interface object's things, not all may have them. */
  readonly typed: ReadonlySet<string>;
}

/** Reads them off a plan. */
export function uncertainNames({ node }: QueryPlan, facts: SupergraphFacts): UncertainNames {
  const names = { conditional: new Set<string>(), typed: new Set<string>() };
  if (node) note(node as PlanNode, false, { names, facts });
  return names;
}

/** Those that what a fetch requires may lack. */
export function mayLack(
  { requires = [], serviceName }: FetchNode,
  { conditional, typed }: UncertainNames,
  facts: SupergraphFacts,
): ReadonlySet<string> {
  const isVague = requires.some(
    (selection) =>
      selection.kind === 'InlineFragment' &&
      selection.typeCondition &&
      facts.isInterfaceObject(serviceName, selection.typeCondition),
  );
  return isVague ? conditional.union(typed) : conditional;
}

interface Noting {
  readonly names: { readonly conditional: Set<string>; readonly typed: Set<string> };
  readonly facts: SupergraphFacts;
}

function note(node: PlanNode, isConditional: boolean, noting: Noting): void {
  switch (node.kind) {
    case 'Fetch':
      noteFields(node.operation, isConditional, noting);
      return;
    case 'Flatten':
      note(node.node, isConditional, noting);
      return;
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) note(child, isConditional, noting);
      return;
    case 'Condition':
      if (node.ifClause) note(node.ifClause, true, noting);
      if (node.elseClause) note(node.elseClause, true, noting);
  }
}

function noteFields(operation: string, isConditional: boolean, { names, facts }: Noting): void {
  let conditions = isConditional ? 1 : 0;
  let types = 0;
  const count = (directives: readonly DirectiveNode[] = []) => (directives.length > 0 ? 1 : 0);
  const isTyped = ({ typeCondition }: InlineFragmentNode) =>
    typeCondition && !facts.isAbstract(typeCondition.name.value) ? 1 : 0;
  visit(parse(operation, { noLocation: true }), {
    InlineFragment: {
      enter(fragment) {
        conditions += count(fragment.directives);
        types += isTyped(fragment);
      },
      leave(fragment) {
        conditions -= count(fragment.directives);
        types -= isTyped(fragment);
      },
    },
    Field: {
      enter({ directives, name, alias }) {
        conditions += count(directives);
        const { value } = alias ?? name;
        if (conditions > 0) names.conditional.add(value);
        if (types > 0) names.typed.add(value);
      },
      leave({ directives }) {
        conditions -= count(directives);
      },
    },
  });
}
