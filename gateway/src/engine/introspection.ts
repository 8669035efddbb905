import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  print,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** Answers a `__schema` or `__type` of an operation. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => unknown;

/** Compiles such a field with the definitions of the operation's variables. */
export type CompileIntrospection = (
  field: FieldNode,
  definitions: readonly VariableDefinitionNode[],
) => Introspect;

/** Tools ask for the same whole schema, which is large: a few answers are kept, whatever the operations around them. */
const remembered = 8;

/** Introspection asks no subgraph: graphql-js answers it of the API schema. */
export function openIntrospection(schema: GraphQLSchema): CompileIntrospection {
  const answers = new LRUCache<string, { readonly answer: unknown }>({ max: remembered });
  return (field, definitions) => {
    const used = definitions.filter(({ variable }) => variablesOf(field).has(variable.name.value));
    const document = documentOf(field, used);
    const responseName = field.alias?.value ?? field.name.value;
    const ask: Introspect = (variables) => {
      const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables });
      if (!data || errors?.length) throw new Error(`Introspection failed: ${errors?.join(', ')}`);
      return data[responseName];
    };
    if (used.length > 0) return ask;
    const key = print(field);
    return (variables) => {
      const known = answers.get(key) ?? { answer: ask(variables) };
      answers.set(key, known);
      return known.answer;
    };
  };
}

/**
 * The document as it is planned: no subgraph is asked for introspection, and the planner gives up where one stands under a
 * condition. `__typename` in its place asks nothing either.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ kind, name, alias, directives }): FieldNode | undefined =>
      name.value === '__schema' || name.value === '__type'
        ? {
            kind,
            name: { ...name, value: '__typename' },
            alias: alias ?? name,
            ...(directives && { directives }),
          }
        : undefined,
  });
}

function documentOf(field: FieldNode, variableDefinitions: readonly VariableDefinitionNode[]): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
      },
    ],
  };
}

function variablesOf(field: FieldNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(field, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
