import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import { useId, useState } from 'react';
import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { belowForm } from '../problems.ts';
import type { FormPart } from './claim-form.ts';
import { SavedWhen } from './saved-when.tsx';
import type { ClaimInHand } from './use-claim.ts';
import type { Preview } from './use-preview.ts';
import type { SubmissionInHand } from './use-submission.ts';

interface TotalBarProps {
  /** The id of the form that the button sends. */
  readonly form: string;
  readonly preview: Preview | null;
  readonly parts: readonly FormPart[];
  readonly claim: Pick<ClaimInHand<unknown>, 'saving' | 'corrects'>;
  readonly submission: SubmissionInHand;
}

/** The sum, always in sight, with its parts, when it was saved, and the one button. */
export function TotalBar({ form, preview, parts, claim, submission }: TotalBarProps) {
  const words = useWordsOf(claimFormWording);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isStuck = submission.isLost && submission.step === 'typing';
  const shown = preview ? parts.map(({ label, owns }) => ({ label, amount: sumOf(preview, owns) })) : [];
  const busy = {
    files: words.sendingFiles,
    checking: words.checking,
    typing: null,
    confirming: null,
    sending: null,
  };
  return (
    <section className="total" aria-label={words.totalOf}>
      <div className="wrap">
        <dl className="sum">
          <div>
            <dt>{words.total}</dt>
            <dd>{preview ? <Amount money={preview.amounts.total} /> : '–'}</dd>
          </div>
        </dl>
        {shown.length > 0 && (
          <>
            <button
              type="button"
              className="linkish unfold"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {words.parts}
            </button>
            <dl className={isOpen ? 'parts open' : 'parts'} id={id}>
              {shown.map(({ label, amount }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Amount money={amount} bare />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <span className="saved push" role="status">
          {isStuck ? `${words.notSent} ${words.notSentMeans}` : <SavedWhen saving={claim.saving} />}
        </span>
        <Button type="submit" form={form} busy={busy[submission.step]}>
          {claim.corrects ? words.amend : words.submit}
        </Button>
      </div>
    </section>
  );
}

/** What the lines of a part come to; those that can't be computed yet count for nothing, as in the total. */
function sumOf({ amounts }: Preview, owns: FormPart['owns']): AmountOfMoney {
  const own = amounts.lines.filter(({ path }) => owns(belowForm(path)));
  const minor = own.reduce((sum, { amount }) => {
    const parsed = parseMoney(amount?.amount ?? '0');
    return parsed.ok ? sum + parsed.value : sum;
  }, 0n);
  return { amount: toDecimalString(minor), currency: amounts.total.currency };
}
