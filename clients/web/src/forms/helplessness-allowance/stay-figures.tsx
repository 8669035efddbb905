import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { helplessnessAllowanceWording } from '../../wording/helplessness-allowance/helplessness-allowance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { StayProps } from './stay.tsx';

/** What the server makes of a stay while it is typed: its nights, the allowance and the supplement. */
export function StayFigures({
  stay,
  index,
  amountAt,
  countAt,
}: Pick<StayProps, 'stay' | 'index' | 'amountAt' | 'countAt'>) {
  const { stays: words, parts } = useWordsOf(helplessnessAllowanceWording);
  const path = (benefit: string) => ['stays', String(index), benefit];
  const shown = (amount: AmountOfMoney | null) => (amount ? <Amount money={amount} bare /> : '–');
  return (
    <div className="figures">
      <div className="figure">
        <span className="what">{words.count}</span>
        <output>{countAt(path('helplessness')) ?? '–'}</output>
      </div>
      <div className="figure">
        <span className="what">{parts.helplessness}</span>
        <output>{shown(amountAt(path('helplessness')))}</output>
      </div>
      {stay.intensiveCareDegree !== 'NONE' && (
        <div className="figure">
          <span className="what">{parts.intensiveCare}</span>
          <output>{shown(amountAt(path('intensiveCare')))}</output>
        </div>
      )}
    </div>
  );
}
