import { useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { useDecision } from './use-decision.ts';

interface OvertakenProps {
  readonly decision: ReturnType<typeof useDecision>;
  readonly onNext: () => void;
}

/** Stands in the decision's place once somebody else has taken it: says so, and gives the words back that were written. */
export function Overtaken({ decision, onNext }: OvertakenProps) {
  const words = useWordsOf(officeWording);
  const { draft, outcome, drop } = decision;
  const text = draft.verdict === 'refuse' ? draft.reason : draft.message;
  const id = useId();
  return (
    <section className="decide past" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <OutcomeNotice outcome={outcome} />
      {text && (
        <div className="field">
          <label htmlFor={id}>{words.yourText}</label>
          <textarea id={id} className="in" rows={4} readOnly value={text} />
        </div>
      )}
      <Button
        onClick={() => {
          drop();
          onNext();
        }}
      >
        {words.toNext}
      </Button>
    </section>
  );
}
