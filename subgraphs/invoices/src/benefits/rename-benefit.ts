import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type ChangedBenefits, changeBenefits, heldEntry } from './change-benefits.ts';
import { type ChangeEntry, readChange, readTitle, type TitleEntry } from './read-statement.ts';

/** Gives an entry of the list another title, from a day on: claims that were sent keep theirs. */
export function renameBenefit(
  context: RequestContext,
  asked: ChangeEntry & { readonly code: string; readonly version: number; readonly title: TitleEntry },
): Promise<ChangedBenefits> {
  return changeBenefits(context, 'rename', (list, report) => {
    const held = heldEntry(list, asked, report);
    const change = readChange(asked, [], report);
    const title = readTitle(asked.title, ['title'], report);
    return held && change && title && { ...held, ...change, title, version: held.version + 1 };
  });
}
