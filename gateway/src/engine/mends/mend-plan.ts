import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { requiredPrefix } from './asked-names.ts';
import { withoutUnmet } from './chained-requirements.ts';
import { inOrder } from './fetch-order.ts';
import { mendRepresentations } from './representation-types.ts';
import type { RequiredField } from './required-arguments.ts';
import { requirementsOf } from './requirements.ts';
import { fetchSplitter } from './split-fetch.ts';
import type { SupergraphFacts } from './supergraph-facts.ts';
import { mayLack, placeOf, uncertainNames } from './uncertain-names.ts';
import { withoutVagueTypes } from './vague-types.ts';

/** Translates plans over named requirements into plans over the subgraphs' own fields. */
export function planMender(
  supergraph: DocumentNode,
  { fields, facts }: { fields: ReadonlyMap<string, RequiredField>; facts: SupergraphFacts },
): (plan: QueryPlan) => QueryPlan {
  const requirements = requirementsOf(supergraph, fields);
  const split = fetchSplitter(requirements, { fields, facts });
  return (plan) => {
    if (!plan.node) return plan;
    const uncertain = uncertainNames(plan, facts);
    const unmet = new Set<string>();
    const mendFetch = (node: FetchNode, path: readonly string[]): PlanNode => {
      const precise = withoutVagueTypes(withoutUnmet(node, { requirements, facts, unmet }), facts);
      const sent = precise && mendRepresentations(precise, facts);
      const parts = sent ? split(sent, mayLack(sent, path, uncertain, facts)) : [];
      const nodes = parts.map((part) => ownNames(part, fields));
      const [only] = nodes;
      return only && nodes.length === 1 ? only : { kind: 'Parallel', nodes };
    };
    return { ...plan, node: inOrder(mendNode(plan.node as PlanNode, [], mendFetch), unmet) };
  };
}

function mendNode(
  node: PlanNode,
  path: readonly string[],
  mendFetch: (node: FetchNode, path: readonly string[]) => PlanNode,
): PlanNode {
  const mend = (child: PlanNode) => mendNode(child, path, mendFetch);
  switch (node.kind) {
    case 'Fetch':
      return mendFetch(node, path);
    case 'Flatten':
      return { ...node, node: mendNode(node.node, placeOf(node.path), mendFetch) };
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
function ownNames(node: FetchNode, fields: ReadonlyMap<string, RequiredField>): FetchNode {
  const { operationDocumentNode: _, operation, ...rest } = node;
  if (!operation.includes(requiredPrefix)) return node;
  const asked = visit(parse(operation, { noLocation: true }), {
    Field(field): FieldNode | undefined {
      const meant = fields.get(field.name.value);
      return (
        meant && {
          ...field,
          alias: field.alias ?? field.name,
          name: { kind: Kind.NAME, value: meant.field },
          arguments: meant.arguments,
        }
      );
    },
  });
  return { ...rest, operation: stripIgnoredCharacters(print(asked)) };
}
