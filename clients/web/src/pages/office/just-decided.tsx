import { useLocation } from 'react-router';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Verdict } from './use-decision.ts';

/** What a decision leaves behind for the page that comes next. */
export interface Decided {
  readonly verdict: Verdict | 'propose' | 'sign' | 'giveBack';
  readonly reference: string;
}

/** Says what was decided a moment ago, above the list or the next claim. */
export function JustDecided({ leadsToNext }: { readonly leadsToNext?: boolean }) {
  const words = useWordsOf(officeWording);
  const { state } = useLocation();
  const decided: Decided | undefined = state?.decided;
  return (
    <div role="status">
      {decided && (
        <div className="notice ok">
          <p>
            <b>{words.done[decided.verdict]({ reference: decided.reference })}</b>{' '}
            {leadsToNext && words.doneNext}
          </p>
        </div>
      )}
    </div>
  );
}
