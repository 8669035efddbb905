import { useLocation } from 'react-router';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Verdict } from './use-access-decision.ts';

/** What a decision leaves behind for the page that comes next. */
export interface Decided {
  readonly verdict: Verdict;
  readonly company: string;
}

/** Says what was decided a moment ago, above the list or the next company. */
export function JustDecided({ leadsToNext }: { readonly leadsToNext?: boolean }) {
  const { office: words } = useWordsOf(serviceAccessWording);
  const { state } = useLocation();
  const decided: Decided | undefined = state?.decided;
  const sentences = { ACTIVATE: words.doneActivate, REFUSE: words.doneRefuse, SUSPEND: words.doneSuspend };
  return (
    <div role="status">
      {decided && (
        <div className="notice ok">
          <p>
            <b>{sentences[decided.verdict](decided)}</b> {leadsToNext && words.doneNext}
          </p>
        </div>
      )}
    </div>
  );
}
