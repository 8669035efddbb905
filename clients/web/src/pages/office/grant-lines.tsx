import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { type FieldProblem, problemAt } from '../../forms/problems.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { type Reduction, toggled } from './reductions.ts';

interface GrantLinesProps {
  readonly lines: OfficeClaim['lines'];
  readonly reductions: readonly Reduction[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (next: readonly Reduction[]) => void;
}

/** The lines of a claim that is about to be accepted: each is granted in full, or reduced to an amount for a reason. */
export function GrantLines({ lines, reductions, problems, onChange }: GrantLinesProps) {
  const words = useWordsOf(officeWording);
  return (
    <div className="grants">
      <h3>{words.lines}</h3>
      <p className="meta">{words.linesMean}</p>
      <ul>
        {lines.map((line) => {
          const index = reductions.findIndex(({ position }) => position === line.position);
          const reduction = reductions[index];
          return (
            <li key={line.position}>
              <div className="row">
                <span className="grow">
                  {line.description} <span className="meta num">{writtenDay(line.servedOn)}</span>
                </span>
                <Amount money={line.amount} />
                <Button
                  look="second"
                  small
                  aria-label={
                    reduction
                      ? `${words.whole}, ${line.position}, ${line.description}`
                      : words.reduceLine({ line: `${line.position}, ${line.description}` })
                  }
                  onClick={() => onChange(toggled(reductions, line.position))}
                >
                  {reduction ? words.whole : words.reduce}
                </Button>
              </div>
              {reduction && (
                <ReductionFields
                  name={`lines-${index}`}
                  asked={moneyText(line.amount)}
                  reduction={reduction}
                  problems={problems}
                  onChange={(next) => onChange(reductions.with(index, next))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ReductionFieldsProps {
  readonly name: string;
  readonly asked: string;
  readonly reduction: Reduction;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (next: Reduction) => void;
}

function ReductionFields({ name, asked, reduction, problems, onChange }: ReductionFieldsProps) {
  const words = useWordsOf(officeWording);
  return (
    <div className="stack">
      <MoneyField
        name={`${name}-amount`}
        label={words.grantedAmount}
        hint={words.grantedHint({ asked })}
        problem={problemAt(problems, `${name}-amount`)}
        value={reduction.amount}
        onChange={(amount) => onChange({ ...reduction, amount })}
      />
      <LongTextField
        name={`${name}-reason`}
        label={words.reductionReason}
        hint={words.reductionReasonHint}
        problem={problemAt(problems, `${name}-reason`)}
        value={reduction.reason}
        onChange={(reason) => onChange({ ...reduction, reason })}
      />
    </div>
  );
}
