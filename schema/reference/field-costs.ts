import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

/** What a field weighs, and how long its list is taken to be. */
export interface FieldCost {
  /** @cost(weight:). */
  readonly weight?: number;
  readonly list?: {
    /** @listSize(assumedSize:). */
    readonly assumed?: number;
    /** Arguments that say how long it gets. */
    readonly by?: readonly string[];
  };
}

/** The costs of a supergraph's fields, by `Type.field`. A field of which nothing is said is left out. */
export function readCosts(supergraph: DocumentNode): ReadonlyMap<string, FieldCost> {
  const costs = new Map<string, FieldCost>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const { name, directives = [] } of definition.fields ?? []) {
      const cost = costOf(directives);
      if (Object.keys(cost).length > 0) costs.set(`${definition.name.value}.${name.value}`, cost);
    }
  }
  return costs;
}

function costOf(directives: readonly ConstDirectiveNode[]): FieldCost {
  const weight = numberIn(argumentOf(directives, 'cost', 'weight'));
  const assumed = numberIn(argumentOf(directives, 'listSize', 'assumedSize'));
  const by = namesIn(argumentOf(directives, 'listSize', 'slicingArguments'));
  return {
    ...(weight !== undefined && { weight }),
    ...((assumed !== undefined || by.length > 0) && {
      list: { ...(assumed !== undefined && { assumed }), ...(by.length > 0 && { by }) },
    }),
  };
}

function argumentOf(
  directives: readonly ConstDirectiveNode[],
  directive: string,
  argument: string,
): ConstValueNode | undefined {
  return directives
    .find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
}

function numberIn(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function namesIn(value: ConstValueNode | undefined): readonly string[] {
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []));
}
