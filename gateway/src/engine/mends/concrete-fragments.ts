import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/**
 * Says the same with fragments of object types alone. The stock planner gives up where a fragment of an interface or a
 * union stands below an interface object (`reviewed { ... on Exhibit { __typename } }`): the subgraph that has the object
 * knows none of its types, and the planner looks for the abstract type there.
 */
export function withConcreteFragments(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const definitions = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = schema.getRootType(definition.operation);
    const selectionSet = root ? concrete(definition.selectionSet, root, { schema, fragments }) : null;
    return [selectionSet ? { ...definition, selectionSet } : definition];
  });
  return { ...document, definitions };
}

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: TypeNameMetaFieldDef.name },
};

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function concrete(
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  surroundings: Surroundings,
): SelectionSetNode {
  const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      const type = fieldType(selection.name.value, parent);
      const { selectionSet } = selection;
      if (!type || !selectionSet) return [selection];
      const inner = concrete(selectionSet, type, surroundings);
      // What counts for nothing still asks whether there is something.
      const selections = inner.selections.length > 0 ? inner.selections : [typename];
      return [{ ...selection, selectionSet: { ...inner, selections } }];
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? surroundings.fragments.get(selection.name.value) : selection;
    if (!fragment) return [selection];
    const condition = surroundings.schema.getType(fragment.typeCondition?.name.value ?? parent.name);
    const types = isCompositeType(condition)
      ? conditionsFor(condition, parent, surroundings.schema)
      : [parent];
    return types
      .map((type) => fragmentOn(type, parent, { selection, fragment, surroundings }))
      .filter((inline) => inline.selectionSet.selections.length > 0);
  });
  return { ...set, selections };
}

function fragmentOn(
  type: GraphQLCompositeType,
  parent: GraphQLCompositeType,
  {
    selection: { directives = [] },
    fragment: { selectionSet },
    surroundings,
  }: {
    selection: Exclude<SelectionNode, { kind: Kind.FIELD }>;
    fragment: FragmentDefinitionNode | InlineFragmentNode;
    surroundings: Surroundings;
  },
): InlineFragmentNode {
  const name = { kind: Kind.NAME, value: type.name } as const;
  return {
    kind: Kind.INLINE_FRAGMENT,
    ...(type !== parent && { typeCondition: { kind: Kind.NAMED_TYPE, name } }),
    directives,
    selectionSet: concrete(selectionSet, type, surroundings),
  };
}

/** The object types for which a fragment counts; the parent itself where it counts for all of that. */
function conditionsFor(
  condition: GraphQLCompositeType,
  parent: GraphQLCompositeType,
  schema: GraphQLSchema,
): readonly GraphQLCompositeType[] {
  if (condition === parent) return [parent];
  const counts = new Set(isAbstractType(condition) ? schema.getPossibleTypes(condition) : [condition]);
  const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
  return possible.filter((type) => counts.has(type));
}

function fieldType(name: string, parent: GraphQLCompositeType): GraphQLCompositeType | null {
  if (name === TypeNameMetaFieldDef.name) return null;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  const type = field && getNamedType(field.type);
  return type && isCompositeType(type) ? type : null;
}
