import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNullableType,
  isListType,
} from 'graphql';
import { type ArgumentValue, argumentValue, type Defaults } from './argument-values.ts';
import { largestSize, usualCosts } from './cost-figures.ts';
import { type Amount, clamp, type Ledger, type Variables } from './ledger.ts';
import type { ListSize } from './weights.ts';

/** An argument that says how long a list will be, and how long it may be. */
export interface AskedSize {
  readonly coordinate: string;
  readonly argument: string;
  readonly limit: number;
  readonly value: ArgumentValue;
}

/** How many items a field answers, and how many the fields of what it answers. */
export interface FieldSize {
  readonly items: Amount;
  /** For `sizedFields`: the lists within a connection have the size that the connection was asked for. */
  readonly within: ReadonlyMap<string, Amount>;
  readonly asked: readonly AskedSize[];
}

interface SizeOf {
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly said: ListSize | undefined;
  /** What a connection says of this field, which is one of its `sizedFields`. */
  readonly told: Amount | undefined;
  readonly defaults: Defaults;
}

/**
 * The size of a field by the document: the largest of its slicing arguments, else what is assumed. What is no number is
 * refused by the schema before anything is asked, and counts as the largest page until then.
 */
export function fieldSize(
  ledger: Ledger,
  { coordinate, field, node, said, told, defaults }: SizeOf,
): FieldSize {
  const lists = listsIn(field.type);
  if (!said) {
    const items = lists > 0 ? (told ?? usualCosts.listSize) : 1;
    return {
      items: ledger.times(items, usualCosts.listSize ** Math.max(lists - 1, 0)),
      within: new Map(),
      asked: [],
    };
  }
  const asked = field.args
    .filter(({ name }) => said.slicingArguments.includes(name))
    .map((argument) => ({
      coordinate,
      argument: argument.name,
      limit: largestSize(coordinate),
      value: argumentValue(node, argument, defaults),
    }));
  const size = sizeOf(ledger, said, asked);
  return {
    items: lists > 0 ? ledger.times(size, usualCosts.listSize ** (lists - 1)) : 1,
    within: new Map(said.sizedFields.map((name) => [name, size])),
    asked,
  };
}

/** How many lists stand in each other: what is said of a field's size is that of the outermost. */
function listsIn(type: GraphQLOutputType): number {
  const inner = getNullableType(type);
  return isListType(inner) ? 1 + listsIn(inner.ofType) : 0;
}

function sizeOf(ledger: Ledger, said: ListSize, asked: readonly AskedSize[]): Amount {
  const limit = asked[0]?.limit ?? usualCosts.listSize;
  const assumed = said.assumedSize ?? (said.requireOneSlicingArgument ? limit : usualCosts.listSize);
  const largest = (variables: Variables) => {
    const sizes = asked
      .map(({ value }) => (value.kind === 'KNOWN' ? value.value : value.read(variables)))
      .filter((size) => size !== null && size !== undefined);
    return sizes.length === 0
      ? assumed
      : Math.max(...sizes.map((size) => (typeof size === 'number' ? clamp(size) : limit)));
  };
  return asked.every(({ value }) => value.kind === 'KNOWN') ? clamp(largest({})) : ledger.read(largest);
}
