import type { SelectionNode } from 'graphql';
import { type Defaults, writtenValue } from './argument-values.ts';
import type { Amount, Ledger } from './ledger.ts';

/** 1 for what `@skip` and `@include` let in, 0 for what they keep out, and 1 for what nobody can tell. */
export function isSelected(ledger: Ledger, { directives = [] }: SelectionNode, defaults: Defaults): Amount {
  const conditions = directives.map((directive): Amount => {
    const isSkip = directive.name.value === 'skip';
    const given = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (!given || (!isSkip && directive.name.value !== 'include')) return 1;
    const selected = (flag: unknown) => (flag === isSkip ? 0 : 1);
    const value = writtenValue(given, undefined, defaults);
    if (value.kind === 'KNOWN') return selected(value.value);
    return ledger.read((variables) => selected(value.read(variables)));
  });
  return conditions.reduce((one, other) => ledger.times(one, other), 1);
}
