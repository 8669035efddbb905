import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { type Defaults, defaultsOf } from './argument-values.ts';
import { argumentsCost } from './arguments-cost.ts';
import { usualCosts } from './cost-figures.ts';
import { introspectionCost } from './introspection-cost.ts';
import { isSelected } from './is-selected.ts';
import { type Amount, clamp, type Ledger, openLedger, type Variables } from './ledger.ts';
import { type AskedSize, fieldSize } from './list-size.ts';
import type { Weights } from './weights.ts';

/** What an operation costs, once its variables are known. */
export interface CompiledCost {
  readonly costFor: (variables: Variables) => number;
  /** The first list that is asked for with more items than it may have. */
  readonly tooLarge: (variables: Variables) => OversizedList | null;
}

export interface OversizedList {
  readonly coordinate: string;
  readonly argument: string;
  readonly limit: number;
  readonly figure: number;
}

/** A schema with what it says of costs. */
export interface PricedSchema {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
}

interface Compiling extends PricedSchema {
  readonly ledger: Ledger;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: Defaults;
  readonly asked: AskedSize[];
  /** What a selection set costs on a type within a connection of a size: each is worked out once. */
  readonly known: Map<SelectionSetNode, Map<string, Amount>>;
  readonly introspection: (set: SelectionSetNode | undefined) => Amount;
}

type Sizes = ReadonlyMap<string, Amount>;
const noSizes: Sizes = new Map();

/**
 * Works out once what a valid operation costs at most, as the IBM cost specification counts it: each object its weight, lists as many
 * times as they are asked to be long, and of what may be one of several types the dearest.
 */
export function compileCost(
  { schema, weights }: PricedSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const ledger = openLedger();
  const compiling: Compiling = {
    schema,
    weights,
    ledger,
    fragments,
    defaults: defaultsOf(operation.variableDefinitions),
    asked: [],
    known: new Map(),
    introspection: introspectionCost(schema, ledger, fragments),
  };
  const root = schema.getRootType(operation.operation);
  // Validation lets an operation through whose kind the schema has not; the executor refuses it.
  const cost = root ? selectionsCost(compiling, root, operation.selectionSet, noSizes) : 0;
  const costFor = ledger.close(cost);
  return { costFor, tooLarge: tooLargeAmong(compiling.asked) };
}

function tooLargeAmong(asked: readonly AskedSize[]): CompiledCost['tooLarge'] {
  return (variables) => {
    for (const { coordinate, argument, limit, value } of asked) {
      const size = value.kind === 'KNOWN' ? value.value : value.read(variables);
      if (typeof size === 'number' && size > limit)
        return { coordinate, argument, limit, figure: clamp(size) };
    }
    return null;
  };
}

/** What a selection set costs on one object of a type. */
function selectionsCost(
  compiling: Compiling,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  sizes: Sizes,
): Amount {
  const { ledger, defaults } = compiling;
  const known = compiling.known.get(set) ?? new Map<string, Amount>();
  compiling.known.set(set, known);
  const name = JSON.stringify([type.name, ...sizes]);
  const worked = known.get(name);
  if (worked !== undefined) return worked;
  const cost = ledger.plus(
    set.selections.map((selection) =>
      ledger.times(isSelected(ledger, selection, defaults), selectionCost(compiling, type, selection, sizes)),
    ),
  );
  known.set(name, cost);
  return cost;
}

function selectionCost(
  compiling: Compiling,
  type: GraphQLObjectType,
  selection: SelectionNode,
  sizes: Sizes,
): Amount {
  if (selection.kind === Kind.FIELD) return fieldCost(compiling, type, selection, sizes);
  const { schema, fragments } = compiling;
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
  if (!fragment) return 0;
  const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
  if (on && on !== type && !(isAbstractType(on) && schema.isSubType(on, type))) return 0;
  return selectionsCost(compiling, type, fragment.selectionSet, sizes);
}

function fieldCost(compiling: Compiling, parent: GraphQLObjectType, node: FieldNode, sizes: Sizes): Amount {
  const { schema, weights, ledger, defaults } = compiling;
  const name = node.name.value;
  if (name === '__typename') return 0;
  if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)
    return compiling.introspection(node.selectionSet);
  const field: GraphQLField<unknown, unknown> | undefined = parent.getFields()[name];
  if (!field) return 0;
  const coordinate = coordinateOf(weights, parent, name);
  const said = weights.sizes.get(coordinate);
  const size = fieldSize(ledger, { coordinate, field, node, said, told: sizes.get(name), defaults });
  compiling.asked.push(...size.asked);
  const each = answeredCost(compiling, { coordinate, field }, node, size.within);
  const parts = [
    ledger.times(size.items, each),
    argumentsCost({ weights, ledger, defaults }, { coordinate, args: field.args }, node),
  ];
  if (parent === schema.getMutationType()) parts.push(usualCosts.mutation);
  return ledger.plus(parts);
}

/** What one thing that a field answers costs, with what is selected of it: of the types that it may have, the dearest. */
function answeredCost(
  compiling: Compiling,
  { coordinate, field }: { readonly coordinate: string; readonly field: GraphQLField<unknown, unknown> },
  { selectionSet }: FieldNode,
  sizes: Sizes,
): Amount {
  const { ledger, schema, weights } = compiling;
  const type = getNamedType(field.type);
  // `@cost` of the field stands for that of its type.
  const weightOf = (name: string, usual: number) =>
    weights.costs.get(coordinate) ?? weights.costs.get(name) ?? usual;
  if (!selectionSet || !isCompositeType(type)) return weightOf(type.name, 0);
  const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  return ledger.most(
    possible.map((one) =>
      ledger.plus([
        weightOf(one.name, usualCosts.composite),
        selectionsCost(compiling, one, selectionSet, sizes),
      ]),
    ),
  );
}

/** Where the schema says what a field costs: at the type itself, or at an interface of it. */
function coordinateOf({ costs, sizes }: Weights, parent: GraphQLObjectType, name: string): string {
  const own = `${parent.name}.${name}`;
  if (costs.has(own) || sizes.has(own)) return own;
  const said = parent.getInterfaces().map((one) => `${one.name}.${name}`);
  return said.find((coordinate) => costs.has(coordinate) || sizes.has(coordinate)) ?? own;
}
