import {
  baseType,
  type CompositeType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isSubtype,
  type NamedType,
  type Operation,
  type OperationElement,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals';
import type { VariableDefinitionNode } from 'graphql';
import { compileObject, type MakeObject } from './compile-object.ts';
import { completeLeaf, completeWrapped } from './complete.ts';
import type { CompileIntrospection, Introspect } from './introspection.ts';
import { leafCheck, leafKind } from './leaf-values.ts';
import type { Member } from './member.ts';
import type { AskedNames } from './mends/asked-names.ts';
import type { Entity } from './run.ts';
import { type Complete, describe, failed, impossible, type Shaping, tell } from './shaping.ts';

/** Makes the answer's `data` of the merged data; null when a promise of the root was broken. */
export type Shape = (data: Entity, shaping: Shaping) => Entity | null;

/** What compiling the shape of an operation needs beside its selections. */
export interface ShapeSurroundings {
  readonly schema: Schema;
  readonly operation: Operation;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  readonly introspection: CompileIntrospection;
  readonly names: AskedNames;
  /** Whether a selection is left out by `@skip` or `@include`: decided before compiling. */
  readonly isSkipped: (element: OperationElement) => boolean;
}

type Selection = ReturnType<SelectionSet['selections']>[number];
type FieldSelection = Extract<Selection, { kind: 'FieldSelection' }>;

/**
 * Compiles the shape of an operation's answer for one set of skipped selections. Every selection set becomes one function
 * for each type that its objects have, made when the first such object is seen: fragments are decided then, never again.
 */
export function compileShape(surroundings: ShapeSurroundings): Shape {
  const { operation, schema } = surroundings;
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (!root) throw new Error(`The schema has no ${operation.rootKind}`);
  // Whatever a subgraph calls its root type, the world knows it by this name.
  const shapes = shapesOf(operation.selectionSet, () => root, surroundings);
  return (data, shaping) => {
    const made = shapes(typenameOf(data, shaping))?.(data, shaping);
    return made === impossible ? null : (made as Entity);
  };
}

/** Completes objects of a composite type. */
function completeObject(
  selections: SelectionSet,
  type: CompositeType,
  parent: string,
  surroundings: ShapeSurroundings,
): Complete {
  const typeCalled = (typename: string | null) =>
    typename === null ? type : surroundings.schema.type(typename);
  const shapes = shapesOf(selections, typeCalled, surroundings);
  return (value, shaping, before) => {
    if (before === null || value === null) return null;
    if (typeof value !== 'object')
      throw new Error(`Invalid non-object value ${value} returned by subgraph for composite type ${type}`);
    const make = shapes(typenameOf(value as Entity, shaping));
    if (!make) {
      tell(shaping, `Invalid __typename found for object at ${describe(shaping.path, type.name, parent)}.`);
      return failed;
    }
    const made = make(value as Entity, shaping, before as Entity | undefined);
    return made === impossible ? failed : made;
  };
}

/** What an object says that it is; null when it says nothing. */
function typenameOf(value: Entity, { path }: Shaping): string | null {
  const typename = value['__typename'];
  if (typename === undefined || typename === '') return null;
  if (typeof typename === 'string') return typename;
  throw new Error(`Invalid non-string value ${typename} for __typename at ${path}`);
}

/** The functions of one selection set by the type that objects tell, each compiled when it is first asked for. */
function shapesOf(
  selections: SelectionSet,
  typeCalled: (typename: string | null) => NamedType | undefined,
  surroundings: ShapeSurroundings,
) {
  const made = new Map<string | null, MakeObject>();
  return (typename: string | null): MakeObject | null => {
    const known = made.get(typename);
    if (known) return known;
    const type = typeCalled(typename);
    if (!type || !isCompositeType(type)) return null;
    const make = compileObject(membersOf(selections, type, typename, surroundings));
    // Names that a subgraph invents are not remembered: its answers must not fill the memory.
    if (typename === null || surroundings.schema.type(typename)) made.set(typename, make);
    return make;
  };
}

/** The members of an object of a type, in the order of the operation; one name may come again with further selections. */
function membersOf(
  selections: SelectionSet,
  type: CompositeType,
  typename: string | null,
  surroundings: ShapeSurroundings,
): readonly Member[] {
  return selections.selections().flatMap((selection): readonly Member[] => {
    if (surroundings.isSkipped(selection.element)) return [];
    if (selection.kind === 'FieldSelection') return [memberOf(selection, type, typename, surroundings)];
    const { typeCondition } = selection.element;
    if (typeCondition && !applies(typeCondition, type, typename, surroundings.schema)) return [];
    return membersOf(selection.selectionSet, typeCondition ?? type, typename, surroundings);
  });
}

function applies(
  condition: CompositeType,
  parent: CompositeType,
  typename: string | null,
  schema: Schema,
): boolean {
  const type = typename === null ? parent : schema.type(typename);
  return type !== undefined && isSubtype(condition, type);
}

function memberOf(
  selection: FieldSelection,
  parent: CompositeType,
  typename: string | null,
  surroundings: ShapeSurroundings,
): Member {
  const { definition, args = {} } = selection.element;
  const name = selection.element.responseName();
  const from = surroundings.names.nameOf(name, definition.name, Object.keys(args).length > 0);
  if (definition.isSchemaIntrospectionField())
    return { kind: 'introspection', name, answer: introspect(selection, surroundings) };
  if (definition.name === '__typename')
    return typenameMember({ name, from }, parent, typename, surroundings.schema);
  const type = definition.type;
  if (!type) throw new Error(`${definition.coordinate} has no type`);
  const named = baseType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  const { selectionSet } = selection;
  const inner =
    isCompositeType(named) && selectionSet
      ? completeObject(selectionSet, named, parent.name, surroundings)
      : completeLeaf(named.name, parent.name, leafCheck(named));
  return {
    kind: 'field',
    name,
    from,
    complete: completeWrapped(type, parent.name, inner),
    leaf: isLeafType(bare) ? leafKind(bare) : null,
    nullable: !isNonNullType(type),
  };
}

function introspect(selection: FieldSelection, surroundings: ShapeSurroundings): Introspect {
  const { introspection, variableDefinitions } = surroundings;
  return introspection(selection.expandFragments().toSelectionNode(), variableDefinitions);
}

/** `__typename` is the object's own word where the world knows that type, else the type of the selection. */
function typenameMember(
  names: { name: string; from: string },
  parent: CompositeType,
  typename: string | null,
  schema: Schema,
): Member {
  const answer = (said: unknown) => {
    const type = typeof said === 'string' ? (schema.type(said) ?? parent) : parent;
    return isObjectType(type) ? type.name : impossible;
  };
  return { kind: 'typename', ...names, own: answer(typename), answer };
}
