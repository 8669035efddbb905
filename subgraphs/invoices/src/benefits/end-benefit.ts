import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type ChangedBenefits, changeBenefits, heldEntry } from './change-benefits.ts';
import { type ChangeEntry, readChange } from './read-statement.ts';

/** Ends an entry of the list: from that day on nobody chooses it any more. For services before that day it stays. */
export function endBenefit(
  context: RequestContext,
  asked: ChangeEntry & { readonly code: string; readonly version: number },
): Promise<ChangedBenefits> {
  return changeBenefits(context, 'end', (list, report) => {
    const held = heldEntry(list, asked, report);
    const change = readChange(asked, [], report);
    return held && change && { ...held, ...change, isOffered: false, version: held.version + 1 };
  });
}
