import type { FetchNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Requirements } from './requirements.ts';
import type { SupergraphFacts } from './supergraph-facts.ts';

/**
 * Where a field requires one that requires something itself, stock may ask for the second one where its subgraph has been
 * sent nothing: in a list that this subgraph gives, say. Its answer is wrong then. So the second one is asked for as if the
 * client wanted it, which stock plans well once `withoutUnmet` has taken the other place out.
 */
export function askChained(
  document: DocumentNode,
  schema: GraphQLSchema,
  facts: SupergraphFacts,
): DocumentNode {
  if (facts.chained.size === 0) return document;
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set): SelectionSetNode | undefined {
        const parent = types.getParentType();
        if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
        const more = set.selections.flatMap((selection): readonly SelectionNode[] => {
          if (selection.kind !== Kind.FIELD) return [];
          const names = chainOf(`${parent.name}.${selection.name.value}`, facts).filter(
            (name) => parent.getFields()[name],
          );
          if (names.length === 0) return [];
          const selections = names.map(
            (value): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } }),
          );
          const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
          return [{ kind: Kind.INLINE_FRAGMENT, directives: selection.directives ?? [], selectionSet }];
        });
        return more.length > 0 ? { ...set, selections: [...set.selections, ...more] } : undefined;
      },
    }),
  );
}

function chainOf(coordinate: string, { chained }: SupergraphFacts): readonly string[] {
  const [type] = coordinate.split('.');
  const found = new Set<string>();
  const follow = (at: string) => {
    for (const name of chained.get(at) ?? []) {
      if (found.has(name)) continue;
      found.add(name);
      follow(`${type}.${name}`);
    }
  };
  follow(coordinate);
  return [...found];
}

/** Asks for nothing where its subgraph is not sent what it requires; `unmet` is told the names. */
export function withoutUnmet(
  node: FetchNode,
  { requirements, facts, unmet }: { requirements: Requirements; facts: SupergraphFacts; unmet: Set<string> },
): FetchNode {
  const { operationDocumentNode: _, operation, serviceName, ...rest } = node;
  if (facts.chained.size === 0) return node;
  const document = parse(operation, { noLocation: true });
  const taken = new Set<string>();
  const met = (set: SelectionSetNode, type: string, isSent: boolean): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const selectionSet = met(selection.selectionSet, selection.typeCondition?.name.value ?? type, isSent);
        return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : [];
      }
      const { value: name } = selection.name;
      if (!isSent && requirements(serviceName, type, name).size > 0) {
        taken.add((selection.alias ?? selection.name).value);
        return [];
      }
      const inner = facts.typeOf(type, name);
      if (
        !selection.selectionSet ||
        (name !== '_entities' && (!inner || facts.provides(serviceName, type, name)))
      )
        return [selection];
      return [
        { ...selection, selectionSet: met(selection.selectionSet, inner ?? '_Entity', name === '_entities') },
      ];
    }),
  });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? withSet(definition, met(definition.selectionSet, rootOf(definition), false))
      : definition,
  );
  if (taken.size === 0) return node;
  for (const name of taken) unmet.add(name);
  return { ...rest, serviceName, operation: stripIgnoredCharacters(print({ ...document, definitions })) };
}

function withSet(
  definition: OperationDefinitionNode,
  selectionSet: SelectionSetNode,
): OperationDefinitionNode {
  return { ...definition, selectionSet };
}

function rootOf({ operation }: OperationDefinitionNode): string {
  return operation === 'mutation' ? 'Mutation' : 'Query';
}
