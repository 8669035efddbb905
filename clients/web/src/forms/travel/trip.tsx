import { Pencil, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Amount } from '../../ui/amount.tsx';
import { travelWording } from '../../wording/travel/travel.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { useHasMark } from '../fields/mark.tsx';
import { isFilled, type TravelDraft, type TripDraft } from './draft.ts';
import { sumOf } from './sum.ts';
import { TripFields } from './trip-fields.tsx';
import { tripFields, tripInOneLine } from './trip-line.ts';

export interface TripProps extends Omit<FormSectionsProps<TravelDraft>, 'draft' | 'change'> {
  readonly trip: TripDraft;
  readonly index: number;
  readonly onChange: (next: TripDraft) => void;
}

interface TripEntryProps extends TripProps {
  /** Whether its owner wants to see it whole; what is unfinished or wrong is whole in any case. */
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly onRemove: () => void;
}

/** One trip: its fields, or one line once they are filled. */
export function Trip({ isOpen, onFold, onRemove, ...props }: TripEntryProps) {
  const words = useWordsOf(travelWording);
  const { trip, index, at, amountAt } = props;
  const id = useId();
  // What the office marked stays in sight.
  const hasMark = useHasMark(`trips-${index}`);
  const canFold = !hasMark && isFilled(trip) && tripFields(trip, index).every((field) => at(field) === null);
  const isFolded = canFold && !isOpen;
  const amount = sumOf([
    amountAt(['trips', String(index)]),
    ...trip.companions.map((_, position) =>
      amountAt(['trips', String(index), 'companions', String(position)]),
    ),
  ]);
  return (
    <article
      className={isFolded ? 'entry shut' : 'entry'}
      id={`trajet-${index}`}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <div className="bar">
        <div>
          <h3 id={id}>{words.trips.trip({ position: index + 1 })}</h3>
          {isFolded && <p className="meta">{tripInOneLine(trip, words)}</p>}
        </div>
        <div className="acts">
          {canFold && (
            <button
              type="button"
              className="linkish"
              id={`trajet-${index}-modifier`}
              aria-expanded={!isFolded}
              onClick={() => onFold(isFolded)}
            >
              {isFolded && <Pencil className="icon" aria-hidden="true" />}
              {isFolded ? words.trips.edit : words.trips.fold}
              <span className="sr">{words.trips.theTrip({ position: index + 1 })}</span>
            </button>
          )}
          <button type="button" className="linkish" onClick={onRemove}>
            <Trash2 className="icon" aria-hidden="true" />
            {words.trips.remove}
            <span className="sr">{words.trips.theTrip({ position: index + 1 })}</span>
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
        <TripFields {...props} />
      </div>
    </article>
  );
}
