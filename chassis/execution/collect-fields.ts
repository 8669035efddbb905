import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What decides on which fields a document asks for, beside the type. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables of conditions: what each says is part of what is compiled. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** The fields of selection sets that an object of this type has, by their names in the answer. */
export function collectFields(
  asking: Asking,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = ({ selections: some }: SelectionSetNode): void => {
    for (const one of some) {
      if (!isWanted(asking, one.directives)) continue;
      if (one.kind === 'Field') {
        const key = one.alias?.value ?? one.name.value;
        const before = found.get(key);
        if (before) before.push(one);
        else found.set(key, [one]);
      } else if (one.kind === 'InlineFragment') {
        if (isOf(asking.schema, type, one.typeCondition)) collect(one.selectionSet);
      } else {
        const fragment = asking.fragments[one.name.value];
        if (!fragment || seen.has(fragment.name.value)) continue;
        seen.add(fragment.name.value);
        if (isOf(asking.schema, type, fragment.typeCondition)) collect(fragment.selectionSet);
      }
    }
  };
  for (const selection of selections) collect(selection);
  return found;
}

function isWanted({ conditions }: Asking, directives: readonly DirectiveNode[] = []): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const said =
      condition?.value.kind === 'Variable'
        ? conditions[condition.value.name.value]
        : condition?.value.kind === 'BooleanValue' && condition.value.value;
    return said === (name.value === 'include');
  });
}

function isOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const wanted = schema.getType(condition.name.value);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
