import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  TypeNameMetaFieldDef,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { SupergraphFacts } from './supergraph-facts.ts';

/**
 * Asks whether there is an object, where all that is asked of it may be skipped: `me { name @skip(if: $short) }`. Stock then
 * asks nobody for `me`, and answers null, or that it may not be null.
 */
export function askPresence(
  document: DocumentNode,
  schema: GraphQLSchema,
  facts: SupergraphFacts,
): DocumentNode {
  const fragments = fragmentsOf(document);
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(field): FieldNode | undefined {
          const { selectionSet } = field;
          if (!selectionSet || !mayBeEmpty(selectionSet, fragments)) return undefined;
          const type = getNamedType(types.getType());
          const part = isInterfaceType(type) ? facts.presenceOf(type.name) : TypeNameMetaFieldDef.name;
          const value = isInterfaceType(type) && type.getFields()[part] ? part : TypeNameMetaFieldDef.name;
          const presence: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value } };
          return {
            ...field,
            selectionSet: { ...selectionSet, selections: [presence, ...selectionSet.selections] },
          };
        },
      },
    }),
  );
}

/** Whether some object is asked for of which all may be skipped. */
export function mayAskNothing(document: DocumentNode): boolean {
  const fragments = fragmentsOf(document);
  let found = false;
  visit(document, {
    Field({ selectionSet }) {
      found ||= selectionSet !== undefined && mayBeEmpty(selectionSet, fragments);
    },
  });
  return found;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function mayBeEmpty({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.every((selection) => {
    if (selection.directives?.some(isCondition)) return true;
    if (selection.kind === Kind.FIELD) return false;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return !inner || mayBeEmpty(inner, fragments);
  });
}

function isCondition({ name, arguments: given }: DirectiveNode): boolean {
  const value = given?.[0]?.value;
  const isAlwaysThere = value?.kind === Kind.BOOLEAN && value.value === (name.value === 'include');
  return (name.value === 'skip' || name.value === 'include') && !isAlwaysThere;
}
