import {
  type FieldNode,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a value of an answer looks like. Null may stand for any of them: the schema's promises are not kept here. */
export type Form =
  | { readonly kind: 'text' | 'boolean' | 'number' }
  | { readonly kind: 'list'; readonly of: Form }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Form> };

/** The form of an answer's data; null where members depend on variables or on what an object is. */
export function formOfAnswer(
  selectionSet: SelectionSetNode,
  root: GraphQLType | null | undefined,
  schema: GraphQLSchema,
): Form | null {
  const { selections } = selectionSet;
  if (!selections.every(isEntities)) return root ? formOf(root, selectionSet, schema) : null;
  const members = new Map<string, Form>();
  for (const { alias, name, selectionSet: asked } of selections) {
    const of = asked && formOfEntity(asked, schema);
    if (!of) return null;
    members.set((alias ?? name).value, { kind: 'list', of });
  }
  return { kind: 'object', members };
}

/** One entity fetch, or one of several that are joined. */
function isEntities(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD && selection.name.value === '_entities';
}

/** The form of entities that are all of one type. */
function formOfEntity({ selections }: SelectionSetNode, schema: GraphQLSchema): Form | null {
  const [only, ...more] = selections;
  if (more.length > 0 || only?.kind !== Kind.INLINE_FRAGMENT || !only.typeCondition) return null;
  if (only.directives?.length) return null;
  const type = schema.getType(only.typeCondition.name.value);
  return type ? formOf(type, only.selectionSet, schema) : null;
}

function formOf(
  type: GraphQLType,
  selections: SelectionSetNode | undefined,
  schema: GraphQLSchema,
): Form | null {
  if (isNonNullType(type)) return formOf(type.ofType, selections, schema);
  if (isListType(type)) {
    const of = formOf(type.ofType, selections, schema);
    return of && { kind: 'list', of };
  }
  if (!isCompositeType(type)) return { kind: kinds[getNamedType(type).name] ?? 'text' };
  return selections && (isObjectType(type) || isInterfaceType(type))
    ? formOfObject(selections, (name) => type.getFields()[name]?.type, schema)
    : null;
}

const kinds: Readonly<Record<string, 'boolean' | 'number'>> = {
  Boolean: 'boolean',
  Float: 'number',
  Int: 'number',
};

function formOfObject(
  { selections }: SelectionSetNode,
  typeOf: (field: string) => GraphQLType | undefined,
  schema: GraphQLSchema,
): Form | null {
  const members = new Map<string, Form>();
  for (const selection of selections) {
    // A fragment, a condition or a name that comes twice: which members there are is not known before.
    if (selection.kind !== Kind.FIELD || selection.directives?.length) return null;
    const name = (selection.alias ?? selection.name).value;
    const type = typeOf(selection.name.value);
    const form: Form | null =
      selection.name.value === '__typename'
        ? { kind: 'text' }
        : type
          ? formOf(type, selection.selectionSet, schema)
          : null;
    if (!form || members.has(name) || name === '__proto__') return null;
    members.set(name, form);
  }
  return { kind: 'object', members };
}
