import { type FragmentDefinitionNode, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { usualCosts } from './cost-figures.ts';
import { introspectionSizes } from './introspection-sizes.ts';
import { type Amount, clamp, type Ledger } from './ledger.ts';

/**
 * What a selection below `__schema` or `__type` costs: by the values of its answer, as many as the schema's size lets expect. It is
 * answered from memory, but on the thread that answers everybody, and its lists stand in each other.
 */
export function introspectionCost(
  schema: GraphQLSchema,
  ledger: Ledger,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode | undefined) => Amount {
  const sizes = introspectionSizes(schema);
  const known = new Map<SelectionSetNode, number>();
  function values(set: SelectionSetNode | undefined): number {
    if (!set) return 0;
    const worked = known.get(set);
    if (worked !== undefined) return worked;
    let sum = 0;
    for (const selection of set.selections) {
      const isField = selection.kind === Kind.FIELD;
      const within =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet;
      const times = isField ? (sizes[selection.name.value] ?? 1) : 1;
      sum = clamp(sum + times * ((isField ? 1 : 0) + values(within)));
    }
    known.set(set, sum);
    return sum;
  }
  return (set) =>
    ledger.plus([usualCosts.introspection, Math.ceil(values(set) / usualCosts.introspectedValues)]);
}
