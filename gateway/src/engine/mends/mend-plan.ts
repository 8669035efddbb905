import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { requiredPrefix } from './asked-names.ts';
import type { RequiredField } from './required-arguments.ts';
import { fetchSplitter } from './split-fetch.ts';

/** Translates plans over named requirements into plans over the subgraphs' own fields. */
export function planMender(
  supergraph: DocumentNode,
  fields: ReadonlyMap<string, RequiredField>,
): (plan: QueryPlan) => QueryPlan {
  if (fields.size === 0) return (plan) => plan;
  const split = fetchSplitter(supergraph, fields);
  const mendFetch = (node: FetchNode): PlanNode => {
    const nodes = split(node).map((part) => ({ ...part, operation: ownNames(part.operation, fields) }));
    const [only] = nodes;
    return only && nodes.length === 1 ? only : { kind: 'Parallel', nodes };
  };
  return (plan) => (plan.node ? { ...plan, node: mendNode(plan.node as PlanNode, mendFetch) } : plan);
}

function mendNode(node: PlanNode, mendFetch: (node: FetchNode) => PlanNode): PlanNode {
  const mend = (child: PlanNode) => mendNode(child, mendFetch);
  switch (node.kind) {
    case 'Fetch':
      return mendFetch(node);
    case 'Flatten':
      return { ...node, node: mend(node.node) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(mend) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: mend(node.ifClause) }),
        ...(node.elseClause && { elseClause: mend(node.elseClause) }),
      };
    // What the engine doesn't execute, stock plans anew.
    default:
      return node;
  }
}

/** `required__price__0` is asked for as `required__price__0: price(currency: "CHF")`. */
function ownNames(operation: string, fields: ReadonlyMap<string, RequiredField>): string {
  if (!operation.includes(requiredPrefix)) return operation;
  const asked = visit(parse(operation, { noLocation: true }), {
    Field(node): FieldNode | undefined {
      const meant = fields.get(node.name.value);
      return (
        meant && {
          ...node,
          alias: node.alias ?? node.name,
          name: { kind: Kind.NAME, value: meant.field },
          arguments: meant.arguments,
        }
      );
    },
  });
  return stripIgnoredCharacters(print(asked));
}
