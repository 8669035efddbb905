import { Pencil, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Amount } from '../../ui/amount.tsx';
import { helplessnessAllowanceWording } from '../../wording/helplessness-allowance/helplessness-allowance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { sumOf } from '../travel/sum.ts';
import { type HelplessnessDraft, isFilled, type StayDraft } from './draft.ts';
import { StayFields } from './stay-fields.tsx';

export interface StayProps
  extends Omit<FormSectionsProps<HelplessnessDraft>, 'draft' | 'change' | 'entryRemoved'> {
  readonly stay: StayDraft;
  readonly index: number;
  readonly onChange: (next: StayDraft) => void;
}

interface StayEntryProps extends StayProps {
  /** Whether its owner wants to see it whole; what is unfinished or wrong is whole in any case. */
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly onRemove: () => void;
}

const fields = ['firstNight', 'lastNight', 'place', 'helplessnessDegree', 'intensiveCareDegree'] as const;

/** One stay: its fields, or one line once they are filled. */
export function Stay({ isOpen, onFold, onRemove, ...props }: StayEntryProps) {
  const { stays: words, placeOf } = useWordsOf(helplessnessAllowanceWording);
  const { stay, index, at, amountAt, countAt } = props;
  const id = useId();
  const path = ['stays', String(index)];
  const canFold = isFilled(stay) && fields.every((field) => at(`stays-${index}-${field}`) === null);
  const isFolded = canFold && !isOpen;
  const amount = sumOf([amountAt([...path, 'helplessness']), amountAt([...path, 'intensiveCare'])]);
  const count = countAt([...path, 'helplessness']);
  return (
    <article
      className={isFolded ? 'entry shut' : 'entry'}
      id={`entree-${index}`}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <div className="bar">
        <div>
          <h3 id={id}>{words.entry({ position: index + 1 })}</h3>
          {isFolded && stay.place !== '' && (
            <p className="meta">
              {stay.firstNight} - {stay.lastNight}
              {count !== null && `, ${words.nights({ count })}`}, {placeOf[stay.place]}
            </p>
          )}
        </div>
        <div className="acts">
          {canFold && (
            <button
              type="button"
              className="linkish"
              id={`entree-${index}-modifier`}
              aria-expanded={!isFolded}
              onClick={() => onFold(isFolded)}
            >
              {isFolded && <Pencil className="icon" aria-hidden="true" />}
              {isFolded ? words.edit : words.fold}
              <span className="sr">{words.theEntry({ position: index + 1 })}</span>
            </button>
          )}
          <button type="button" className="linkish" onClick={onRemove}>
            <Trash2 className="icon" aria-hidden="true" />
            {words.remove}
            <span className="sr">{words.theEntry({ position: index + 1 })}</span>
          </button>
        </div>
        {amount && (
          <b>
            <Amount money={amount} />
          </b>
        )}
      </div>
      {/* The fields stay on the page: a problem in a folded entry is reached as any other. */}
      <div className="body" hidden={isFolded}>
        <StayFields {...props} />
      </div>
    </article>
  );
}
