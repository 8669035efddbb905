import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { moneyText } from '../../ui/amount.tsx';
import { Section } from '../../ui/section.tsx';
import { travelWording } from '../../wording/travel/travel.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { controlId } from '../fields/field.tsx';
import { GroupProblem } from '../fields/group-problem.tsx';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { blankTrip, isBlankTrip, mostTrips, type TravelDraft, type TripDraft } from './draft.ts';
import { Trip } from './trip.tsx';

/** « Frais de voyage »: an entry for each trip. What is filled folds to one line; what is removed can be taken back. */
export function Trips({ draft, change, ...props }: FormSectionsProps<TravelDraft>) {
  const { trips: words } = useWordsOf(travelWording);
  const { trips } = draft;
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(trips.filter(isBlankTrip).map(({ key }) => key)),
  );
  const [removed, setRemoved] = useState<{ readonly trip: TripDraft; readonly index: number } | null>(null);
  const focusAfterwards = useFocusAfterwards();
  const withTrips = (next: readonly TripDraft[]) => change({ ...draft, trips: next });
  const unfold = (key: string, isOpen: boolean) =>
    setOpen(new Set(isOpen ? [...open, key] : [...open].filter((one) => one !== key)));

  function add(): void {
    const trip = blankTrip();
    withTrips([...trips, trip]);
    setOpen(new Set([trip.key]));
    setRemoved(null);
    focusAfterwards(controlId(`trips-${trips.length}-startDate`));
  }

  function remove(index: number): void {
    const trip = trips[index];
    if (trip === undefined) return;
    withTrips(trips.filter((one) => one !== trip));
    props.entryRemoved('trips', index);
    const isWorthKeeping = !isBlankTrip(trip);
    setRemoved(isWorthKeeping ? { trip, index } : null);
    focusAfterwards(isWorthKeeping ? 'trajet-annuler' : 'trajet-ajouter');
  }

  function takeBack(): void {
    if (removed === null) return;
    withTrips(trips.toSpliced(removed.index, 0, removed.trip));
    setRemoved(null);
    focusAfterwards(`trajet-${removed.index}`);
  }

  const rate = props.tariffs.find(({ code }) => code === 'TRAVEL_KILOMETRE');
  return (
    <Section
      title={words.title}
      aside={
        <>
          {words.mean} {rate && words.rate({ amount: moneyText(rate.amount) })}
        </>
      }
    >
      <GroupProblem name="trips" problem={props.at('trips')} />
      {trips.length === 0 && <p className="meta">{words.none}</p>}
      {trips.map((trip, index) => (
        <Trip
          key={trip.key}
          {...props}
          trip={trip}
          index={index}
          isOpen={open.has(trip.key)}
          onFold={(isOpen) => {
            unfold(trip.key, isOpen);
            focusAfterwards(isOpen ? controlId(`trips-${index}-startDate`) : `trajet-${index}-modifier`);
          }}
          onChange={(next) => withTrips(trips.with(index, next))}
          onRemove={() => remove(index)}
        />
      ))}
      <div role="status">
        {removed && (
          <p className="toast">
            <Check className="icon" aria-hidden="true" />
            {words.removed({ position: removed.index + 1 })}
            <button type="button" className="linkish" id="trajet-annuler" onClick={takeBack}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {trips.length < mostTrips ? (
        <button type="button" className="add" id="trajet-ajouter" onClick={add}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </button>
      ) : (
        <p className="meta">{words.most({ count: mostTrips })}</p>
      )}
    </Section>
  );
}
