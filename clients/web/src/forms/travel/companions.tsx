import { Trash2, UserPlus, Users } from 'lucide-react';
import { travelWording } from '../../wording/travel/travel.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { blankCompanion, mostCompanions } from './draft.ts';
import type { TripProps } from './trip.tsx';

interface CompanionsProps extends Pick<TripProps, 'trip' | 'index' | 'onChange' | 'at'> {
  readonly onRemoved: (position: number) => void;
}

/** Who came along on the same trip: of each, only the price of the ticket is asked. */
export function Companions({ trip, index, onChange, at, onRemoved }: CompanionsProps) {
  const { trips: words } = useWordsOf(travelWording);
  const { companions } = trip;
  const focusAfterwards = useFocusAfterwards();
  const addId = `trajet-${index}-accompagnant`;
  const nameOf = (position: number) => `trips-${index}-companions-${position}-amount`;
  return (
    <>
      {companions.map((companion, position) => (
        <fieldset key={companion.key} className="sub" aria-labelledby={`${addId}-${position}`}>
          <div className="row">
            <h4 id={`${addId}-${position}`}>
              <Users className="icon" aria-hidden="true" />{' '}
              {words.companion({ position: position + 1, count: companions.length })}
            </h4>
            <button
              type="button"
              className="linkish"
              onClick={() => {
                onChange({ ...trip, companions: companions.filter((one) => one !== companion) });
                onRemoved(position);
                focusAfterwards(addId);
              }}
            >
              <Trash2 className="icon" aria-hidden="true" />
              {words.removeCompanion}
              <span className="sr">{words.theCompanion({ position: position + 1 })}</span>
            </button>
          </div>
          <p className="meta">{words.companionMeans}</p>
          <MoneyField
            name={nameOf(position)}
            label={words.companionAmount}
            value={companion.amount}
            onChange={(amount) =>
              onChange({ ...trip, companions: companions.with(position, { ...companion, amount }) })
            }
            problem={at(nameOf(position))}
          />
        </fieldset>
      ))}
      {companions.length < mostCompanions && (
        <button
          type="button"
          className="linkish more"
          id={addId}
          onClick={() => {
            onChange({ ...trip, companions: [...companions, blankCompanion()] });
            focusAfterwards(controlId(nameOf(companions.length)));
          }}
        >
          <UserPlus className="icon" aria-hidden="true" />
          {words.addCompanion}
        </button>
      )}
    </>
  );
}
