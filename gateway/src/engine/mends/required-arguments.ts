import {
  type ArgumentNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type SelectionSetNode,
  type StringValueNode,
  visit,
} from 'graphql';
import { fieldSet, requiredPrefix } from './asked-names.ts';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A field with the arguments that some `@requires` gives it. */
export interface RequiredField {
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

/** A supergraph in which every field that is required with arguments has a name of its own. */
export interface NamedRequirements {
  readonly supergraph: DocumentNode;
  readonly fields: ReadonlyMap<string, RequiredField>;
}

/**
 * Gives `price(currency: "CHF")` of a `@requires` a field of its own, for the planner alone. Stock plans requirements under
 * the plain names of their fields: where the client, or another field, wants the same field with other arguments, one of the
 * two gets the other's value and nobody is told. As fields of different names they don't get into each other's way;
 * mend-plan.ts translates back what subgraphs are asked and sent.
 */
export function nameRequirements(supergraph: DocumentNode): NamedRequirements {
  const types = new Map(supergraph.definitions.filter(isComposite).map((type) => [type.name.value, type]));
  const fields = new Map<string, RequiredField>();
  const names = new Map<string, string>();
  const added = new Map<string, Map<string, string>>();

  function name(field: FieldNode, parent: Composite): string {
    const text = `${field.name.value}(${field.arguments?.map(print).join(', ')})`;
    const known = names.get(text) ?? `${requiredPrefix}${field.name.value}__${names.size}`;
    names.set(text, known);
    fields.set(known, { field: field.name.value, arguments: field.arguments ?? [] });
    for (const type of family(parent, types))
      added.set(type.name.value, (added.get(type.name.value) ?? new Map()).set(known, field.name.value));
    return known;
  }

  function named(selections: SelectionSetNode, parent: Composite): SelectionSetNode {
    return {
      ...selections,
      selections: selections.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        const type =
          selection.kind === Kind.FIELD
            ? typeOfField(selection, parent, types)
            : types.get(selection.typeCondition?.name.value ?? parent.name.value);
        const inner =
          selection.selectionSet && type ? { selectionSet: named(selection.selectionSet, type) } : {};
        if (selection.kind !== Kind.FIELD) return { ...selection, ...inner };
        if (!selection.arguments?.length) return { ...selection, ...inner };
        const value = name(selection, parent);
        return { ...selection, ...inner, name: { ...selection.name, value }, arguments: [] };
      }),
    };
  }

  const renamed = visit(supergraph, {
    ObjectTypeDefinition: (type) => rewriteRequirements(type, (set) => named(set, type)),
    InterfaceTypeDefinition: (type) => rewriteRequirements(type, (set) => named(set, type)),
  });
  if (fields.size === 0) return { supergraph, fields };
  const withFields = (type: Composite) => addFields(type, added.get(type.name.value));
  return {
    supergraph: visit(renamed, { ObjectTypeDefinition: withFields, InterfaceTypeDefinition: withFields }),
    fields,
  };
}

function isComposite(definition: { kind: string }): definition is Composite {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/** A type, and those that have its fields too: an interface's types have what it has. */
function family(parent: Composite, types: ReadonlyMap<string, Composite>): readonly Composite[] {
  const name = parent.name.value;
  return [...types.values()].filter(
    (type) => type.name.value === name || type.interfaces?.some((one) => one.name.value === name),
  );
}

function typeOfField(
  { name }: FieldNode,
  parent: Composite,
  types: ReadonlyMap<string, Composite>,
): Composite | undefined {
  const field = parent.fields?.find((one) => one.name.value === name.value);
  let type = field?.type;
  while (type && type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type && types.get(type.name.value);
}

/** Only where a requirement has arguments: the other types stay as they are. */
function rewriteRequirements<Type extends Composite>(
  type: Type,
  named: (set: SelectionSetNode) => SelectionSetNode,
): Type | undefined {
  let changed = false;
  const rewritten = visit(type, {
    Argument({ name, value }) {
      if (name.value !== 'requires' || value.kind !== Kind.STRING || !value.value.includes('('))
        return undefined;
      changed = true;
      const text = print(named(fieldSet(value.value))).slice(1, -1);
      const string: StringValueNode = { kind: Kind.STRING, value: text.replaceAll(/\s+/g, ' ').trim() };
      return { kind: Kind.ARGUMENT, name, value: string } as const;
    },
  });
  return changed ? rewritten : undefined;
}

/** The new fields stand where the fields stand that they mean: each subgraph has or lacks both. */
function addFields<Type extends Composite>(
  type: Type,
  meant: ReadonlyMap<string, string> | undefined,
): Type | undefined {
  if (!meant) return undefined;
  const fields = [...meant].flatMap(([name, field]): FieldDefinitionNode[] => {
    const known = type.fields?.find((one) => one.name.value === field);
    return known ? [{ ...known, name: { ...known.name, value: name }, arguments: [] }] : [];
  });
  return { ...type, fields: [...(type.fields ?? []), ...fields] };
}
