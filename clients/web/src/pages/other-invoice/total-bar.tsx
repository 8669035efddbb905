import type { DraftInHand } from '../../forms/other-invoice/use-draft.ts';
import type { Preview } from '../../forms/other-invoice/use-preview.ts';
import type { SubmissionInHand } from '../../forms/other-invoice/use-submission.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../wording/wording.tsx';

interface TotalBarProps {
  /** The id of the form that the button sends. */
  readonly form: string;
  readonly preview: Preview | null;
  readonly hand: DraftInHand;
  readonly submission: SubmissionInHand;
}

/** The sum, always in sight, and the one button. */
export function TotalBar({ form, preview, hand, submission }: TotalBarProps) {
  const { claimForm: words } = useWording();
  const isStuck = submission.isLost && submission.step === 'typing';
  return (
    <section className="total" aria-label={words.totalOf}>
      <div className="wrap">
        <dl>
          <dt>{words.total}</dt>
          <dd>{preview?.amounts ? <Amount money={preview.amounts.total} /> : '–'}</dd>
        </dl>
        <span className="saved push" role="status">
          {isStuck ? `${words.notSent} ${words.notSentMeans}` : hand.isTouched && words.kept}
        </span>
        <Button type="submit" form={form} busy={submission.step === 'checking' ? words.checking : null}>
          {words.submit}
        </Button>
      </div>
    </section>
  );
}
