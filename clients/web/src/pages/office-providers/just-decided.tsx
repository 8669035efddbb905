import { useLocation } from 'react-router';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Verdict } from './use-provider-decision.ts';

/** What a decision leaves behind for the page that comes next. */
export interface Decided {
  readonly verdict: Verdict;
  readonly company: string;
}

/** Says what was decided a moment ago, above the list or the next company. */
export function JustDecided({ leadsToNext }: { readonly leadsToNext?: boolean }) {
  const { office: words } = useWordsOf(providersWording);
  const { state } = useLocation();
  const decided: Decided | undefined = state?.decided;
  const sentences = { ADMIT: words.doneAdmit, REFUSE: words.doneRefuse, SUSPEND: words.doneSuspend };
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
