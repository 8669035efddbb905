import { useLocation } from 'react-router';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What an act leaves behind for the page of the company that comes next. */
export type CompanyAct =
  | { readonly kind: 'registered' | 'joined' | 'left'; readonly organisation: string }
  | { readonly kind: 'changed' };

/** Says what was done a moment ago. */
export function JustDone() {
  const words = useWordsOf(companyWording);
  const { state } = useLocation();
  const act: CompanyAct | undefined = state?.act;
  return (
    <div role="status">
      {act && (
        <div className="notice ok">
          <p>
            {act.kind === 'changed' && words.done.changed}
            {act.kind === 'registered' && words.done.registered(act)}
            {act.kind === 'joined' && words.done.joined(act)}
            {act.kind === 'left' && words.left(act)}
          </p>
        </div>
      )}
    </div>
  );
}
