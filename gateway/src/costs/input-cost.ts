import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { usualCosts } from './cost-figures.ts';
import { clamp, huge } from './ledger.ts';
import type { Weights } from './weights.ts';

/** How deep input objects within one another are followed; a value that goes further counts as huge. */
const deepest = 32;

/** What one value costs by itself: `@cost` of its argument or field, or of its type; else an input object costs and a leaf does not. */
function ownCost({ costs }: Weights, coordinate: string, type: GraphQLInputType): number {
  const named = getNamedType(type);
  const usual = isInputObjectType(named) ? usualCosts.composite : 0;
  return costs.get(coordinate) ?? costs.get(named.name) ?? usual;
}

/** Whether any value of an argument or input field costs something. */
export function mayCost(weights: Weights, coordinate: string, type: GraphQLInputType): boolean {
  return isInputObjectType(getNamedType(type)) || ownCost(weights, coordinate, type) > 0;
}

/** What a value of an argument or input field costs, with all that is in it. */
export function inputCost(
  weights: Weights,
  { coordinate, type }: { readonly coordinate: string; readonly type: GraphQLInputType },
  value: unknown,
  depth = deepest,
): number {
  if (value === null || value === undefined) return 0;
  if (depth === 0) return huge;
  if (isNonNullType(type)) return inputCost(weights, { coordinate, type: type.ofType }, value, depth);
  const sum = (parts: readonly number[], start: number) =>
    parts.reduce((one, other) => clamp(one + other), start);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const item = { coordinate, type: type.ofType };
    return sum(
      items.map((one) => inputCost(weights, item, one, depth - 1)),
      0,
    );
  }
  const own = ownCost(weights, coordinate, type);
  if (!isInputObjectType(type) || typeof value !== 'object') return own;
  const given = value as Readonly<Record<string, unknown>>;
  const within = Object.values(type.getFields()).map((field) =>
    inputCost(
      weights,
      { coordinate: `${type.name}.${field.name}`, type: field.type },
      given[field.name] ?? field.defaultValue,
      depth - 1,
    ),
  );
  return sum(within, own);
}
