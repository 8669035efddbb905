import { Check, Clock, type LucideIcon, Undo2 } from 'lucide-react';
import type { FinanceCaseStatus } from '../../graphql/__generated__/types.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<FinanceCaseStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  OPEN: { look: 'run', Icon: Clock },
  ANSWERED: { look: 'ok', Icon: Check },
  WITHDRAWN: { look: 'no', Icon: Undo2 },
};

/** Where a case stands: a word, an icon and a colour, the same on both sides. */
export function CaseTag({ status }: { readonly status: FinanceCaseStatus }) {
  const words = useWordsOf(financeCasesWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.states[status]}
    </span>
  );
}
