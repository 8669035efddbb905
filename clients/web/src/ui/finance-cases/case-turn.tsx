import type { FinanceCaseRowFragment } from '../../graphql/__generated__/documents/finance-case-row.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Side, Turn } from '../turn.tsx';

interface CaseTurnProps {
  readonly financeCase: Pick<FinanceCaseRowFragment, 'awaits' | 'waitingDays'>;
  readonly side: Side;
}

/** Who must act on a case, and for how long it has waited, as one side of the counter reads it. */
export function CaseTurn({ financeCase: { awaits, waitingDays }, side }: CaseTurnProps) {
  const { turn } = useWordsOf(financeCasesWording);
  if (awaits === null) return <Turn whose="done">{turn.done}</Turn>;
  const days = { days: waitingDays };
  if (side === 'officer')
    return awaits === 'FINANCE' ? (
      <Turn whose="you">{turn.yours(days)}</Turn>
    ) : (
      <Turn whose="us">{turn.person}</Turn>
    );
  return awaits === 'ASKER' ? (
    <Turn whose="you">{turn.asker}</Turn>
  ) : (
    <Turn whose="us">{turn.finance(days)}</Turn>
  );
}
