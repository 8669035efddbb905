import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, type NamedTypeNode, parse, print, type SelectionNode, stripIgnoredCharacters, visit } from 'graphql';
import { requiredPrefix } from './asked-names.ts';
import { mendRepresentations } from './representation-types.ts';
import { factsOf, type SupergraphFacts } from './supergraph-facts.ts';
import type { RequiredField } from './required-arguments.ts';
import { fetchSplitter } from './split-fetch.ts';

/** Translates plans over named requirements into plans over the subgraphs' own fields. */
export function planMender(
  supergraph: DocumentNode,
  fields: ReadonlyMap<string, RequiredField>,
): (plan: QueryPlan) => QueryPlan {
  const facts = factsOf(supergraph);
  const split = fetchSplitter(supergraph, { fields, facts });
  const mendFetch = (node: FetchNode): PlanNode => {
    const nodes = split(mendRepresentations(node, facts)).map((part) => {
      const operation = ownNames(withoutVagueTypes(part, facts), fields);
      return operation === part.operation ? part : rewritten(part, operation);
    });
    const [only] = nodes;
    return only && nodes.length === 1 ? only : { kind: 'Parallel', nodes };
  };
  return (plan) => (plan.node ? { ...plan, node: mendNode(plan.node as PlanNode, mendFetch) } : plan);
}

/** A fetch with another text. */
function rewritten({ operationDocumentNode: _, ...node }: FetchNode, operation: string): FetchNode {
  return { ...node, operation };
}

/**
 * An interface object's `__typename` is the interface. What is known of an entity already, its own type, must not be
 * replaced by that: stock then answers an object without the fields that only its type has.
 */
function withoutVagueTypes({ requires, operation, serviceName }: FetchNode, facts: SupergraphFacts): string {
  if (!requires || !operation.includes('__typename')) return operation;
  const isVague = ({ kind, typeCondition }: SelectionNode & { typeCondition?: NamedTypeNode | undefined }) =>
    kind === Kind.INLINE_FRAGMENT && typeCondition && facts.isInterfaceObject(serviceName, typeCondition.name.value);
  let changed = false;
  const document = parse(operation, { noLocation: true });
  const asked = visit(document, {
    Field(node): FieldNode | false {
      if (node.name.value !== '_entities' || !node.selectionSet) return false;
      const selections = node.selectionSet.selections.map((fragment) => {
        if (fragment.kind !== Kind.INLINE_FRAGMENT || !isVague(fragment)) return fragment;
        const others = fragment.selectionSet.selections.filter(
          (selection) => selection.kind !== Kind.FIELD || selection.name.value !== '__typename',
        );
        if (others.length === 0 || others.length === fragment.selectionSet.selections.length) return fragment;
        changed = true;
        return { ...fragment, selectionSet: { ...fragment.selectionSet, selections: others } };
      });
      return { ...node, selectionSet: { ...node.selectionSet, selections } };
    },
  });
  return changed ? stripIgnoredCharacters(print(asked)) : operation;
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
