import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DirectiveNode, parse, visit } from 'graphql';

/** The fields that a plan asks for under a condition somewhere: they may be missing where others count on them. */
export function conditionalNames({ node }: QueryPlan): ReadonlySet<string> {
  const names = new Set<string>();
  if (node) note(node as PlanNode, false, names);
  return names;
}

function note(node: PlanNode, isConditional: boolean, names: Set<string>): void {
  switch (node.kind) {
    case 'Fetch':
      if (isConditional || /@(skip|include)\b/.test(node.operation))
        noteFields(node.operation, isConditional, names);
      return;
    case 'Flatten':
      note(node.node, isConditional, names);
      return;
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) note(child, isConditional, names);
      return;
    case 'Condition':
      if (node.ifClause) note(node.ifClause, true, names);
      if (node.elseClause) note(node.elseClause, true, names);
  }
}

function noteFields(operation: string, isConditional: boolean, names: Set<string>): void {
  let depth = isConditional ? 1 : 0;
  const has = (directives: readonly DirectiveNode[] = []) => (directives.length > 0 ? 1 : 0);
  const enter = (directives?: readonly DirectiveNode[]) => {
    depth += has(directives);
  };
  const leave = (directives?: readonly DirectiveNode[]) => {
    depth -= has(directives);
  };
  visit(parse(operation, { noLocation: true }), {
    InlineFragment: {
      enter: ({ directives }) => enter(directives),
      leave: ({ directives }) => leave(directives),
    },
    Field: {
      enter({ directives, name, alias }) {
        enter(directives);
        if (depth > 0) names.add((alias ?? name).value);
      },
      leave: ({ directives }) => leave(directives),
    },
  });
}
