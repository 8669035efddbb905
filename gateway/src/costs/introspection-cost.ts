import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { usualCosts } from './cost-figures.ts';
import { type IntrospectionSizes, introspectionSizes } from './introspection-sizes.ts';
import { type Amount, clamp, type Ledger } from './ledger.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * What a selection below `__schema` or `__type` costs: its base, and what it tells beyond what every tool asks for when it opens a graph. That is counted
 * by the values of its answer, as many as the schema's size lets expect: it is answered from memory, but on the thread that answers everybody,
 * and its lists stand in each other.
 */
export function introspectionCost(
  schema: GraphQLSchema,
  ledger: Ledger,
  fragments: Fragments,
): (set: SelectionSetNode | undefined) => Amount {
  const sizes = introspectionSizes(schema);
  const usual = valuesTold(sizes, standardFragments)(standardSet);
  const told = valuesTold(sizes, fragments);
  return (set) => {
    const beyond = Math.max(0, told(set) - usual);
    return ledger.plus([usualCosts.introspection, Math.ceil(beyond / usualCosts.introspectedValues)]);
  };
}

function valuesTold(
  sizes: IntrospectionSizes,
  fragments: Fragments,
): (set: SelectionSetNode | undefined) => number {
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
  return values;
}

/** The question that every tool asks, with all that it may ask for. */
const standard: DocumentNode = parse(
  getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);
const standardFragments: Fragments = new Map(
  standard.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  ),
);
const standardSet = standard.definitions
  .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : []))
  .flatMap((field) => (field.kind === Kind.FIELD && field.selectionSet ? [field.selectionSet] : []))[0];
