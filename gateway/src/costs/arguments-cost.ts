import type { FieldNode, GraphQLField } from 'graphql';
import { argumentValue, type Defaults } from './argument-values.ts';
import { inputCost, mayCost } from './input-cost.ts';
import type { Amount, Ledger } from './ledger.ts';
import type { Weights } from './weights.ts';

/** What the arguments of a field cost. */
export function argumentsCost(
  {
    weights,
    ledger,
    defaults,
  }: { readonly weights: Weights; readonly ledger: Ledger; readonly defaults: Defaults },
  field: { readonly coordinate: string; readonly args: GraphQLField<unknown, unknown>['args'] },
  node: FieldNode,
): Amount {
  return ledger.plus(
    field.args.map((argument) => {
      const input = { coordinate: `${field.coordinate}(${argument.name}:)`, type: argument.type };
      if (!mayCost(weights, input.coordinate, argument.type)) return 0;
      const value = argumentValue(node, argument, defaults);
      if (value.kind === 'KNOWN') return inputCost(weights, input, value.value);
      return ledger.read((variables) => inputCost(weights, input, value.read(variables)));
    }),
  );
}
