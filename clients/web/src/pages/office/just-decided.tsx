import { useLocation } from 'react-router';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Verdict } from './use-decision.ts';

/** What a decision leaves behind for the page that comes next. */
export interface Decided {
  readonly verdict: Verdict | 'propose' | 'sign' | 'giveBack';
  readonly reference: string;
}

/** How many claims of a list wait for the office, as far as the list was read. */
export interface Remaining {
  readonly count: number;
  /** Whether the list goes on. */
  readonly hasMore: boolean;
}

/** Says what was decided a moment ago, above the list or the next claim, and how many wait there. */
export function JustDecided({ remaining }: { readonly remaining?: Remaining }) {
  const words = useWordsOf(officeWording);
  const desk = useWordsOf(deskWording);
  const { state } = useLocation();
  const decided: Decided | undefined = state?.decided;
  const left = remaining?.hasMore ? desk.remainingMore : desk.remaining;
  return (
    <div role="status">
      {decided && (
        <div className="notice ok">
          <p>
            <b>{words.done[decided.verdict]({ reference: decided.reference })}</b>{' '}
            {remaining && remaining.count > 0 && `${words.doneNext} ${left({ count: remaining.count })}`}
          </p>
        </div>
      )}
    </div>
  );
}
