import type { FetchNode } from '@apollo/query-planner';
import {
  type DefinitionNode,
  type FieldNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { RequestText } from './fetch-request.ts';

/** The request of several entity fetches from one subgraph. */
export interface JoinedRequest extends RequestText {
  /** For each fetch: what its entities are called in the answer, and its representations among the variables. */
  readonly names: readonly { readonly answered: string; readonly representations: string }[];
}

/** Writes several entity fetches as one request; null when their texts don't go together. */
export function joinRequests(nodes: readonly FetchNode[]): JoinedRequest | null {
  const operations = nodes.map(({ operation }) => soleOperation(operation));
  if (!operations.every(isEntityOperation)) return null;
  const variables = new Map<string, VariableDefinitionNode>();
  const fields: FieldNode[] = [];
  const names: JoinedRequest['names'][number][] = [];
  for (const [index, operation] of operations.entries()) {
    const own = { answered: `_entities_${index}`, representations: `representations_${index}` };
    names.push(own);
    const { variableDefinitions = [], selectionSet } = renamed(operation, own.representations);
    for (const definition of variableDefinitions) {
      const name = definition.variable.name.value;
      const same = variables.get(name);
      if (same && print(same) !== print(definition)) return null;
      variables.set(name, definition);
    }
    fields.push({ ...(selectionSet.selections[0] as FieldNode), alias: nameNode(own.answered) });
  }
  const [first] = operations as [OperationDefinitionNode];
  const variableUsages = [...new Set(nodes.flatMap((node) => node.variableUsages ?? []))];
  // The caller's own variable would be taken for one of these.
  if (names.some(({ representations }) => variableUsages.includes(representations))) return null;
  const joined: OperationDefinitionNode = {
    ...first,
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  return {
    operation: stripIgnoredCharacters(print(joined)),
    ...(nodes[0]?.operationName !== undefined && { operationName: nodes[0].operationName }),
    variableUsages,
    names,
  };
}

/** Null where fragments stand beside the operation: those of two fetches may share a name. */
function soleOperation(text: string): DefinitionNode | null {
  const { definitions } = parse(text, { noLocation: true });
  return definitions.length === 1 ? (definitions[0] ?? null) : null;
}

function isEntityOperation(definition: DefinitionNode | null): definition is OperationDefinitionNode {
  if (definition?.kind !== Kind.OPERATION_DEFINITION || definition.directives?.length) return false;
  const { selections } = definition.selectionSet;
  const [field] = selections;
  return (
    selections.length === 1 && field?.kind === Kind.FIELD && field.name.value === '_entities' && !field.alias
  );
}

function renamed(operation: OperationDefinitionNode, representations: string): OperationDefinitionNode {
  return visit(operation, {
    Variable: (node) =>
      node.name.value === 'representations' ? { ...node, name: nameNode(representations) } : undefined,
  });
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
