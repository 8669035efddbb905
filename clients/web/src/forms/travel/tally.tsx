import { Check } from 'lucide-react';
import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { travelWording } from '../../wording/travel/travel.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldProblem, notesOf } from '../fields/field-notes.tsx';
import { Mark } from '../fields/mark.tsx';
import { AbsenceKey } from './absence-key.tsx';
import { type Absence, absences, announcedDays, type MealsDraft, tickedDays } from './meals-draft.ts';

interface TallyProps {
  readonly meals: MealsDraft;
  readonly at: (field: string) => string | null;
  readonly amountAt: (path: readonly string[]) => AmountOfMoney | null;
  readonly onAnnounce: (absence: Absence, announced: string) => void;
}

/** Days announced, days ticked, and what the server makes of them: one row a kind. */
export function Tally({ meals, at, amountAt, onAnnounce }: TallyProps) {
  const { meals: words } = useWordsOf(travelWording);
  return (
    <table className="tally">
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.absence}</th>
          <th scope="col">{words.announced}</th>
          <th scope="col">{words.ticked}</th>
          <th scope="col" className="num">
            CHF
          </th>
        </tr>
      </thead>
      {absences.map((absence) => {
        const name = `meals-${absence}-announced`;
        const id = controlId(name);
        const problem = at(name);
        const amount = amountAt(['meals', absence]);
        return (
          <tbody key={absence} className={problem ? 'bad' : ''}>
            <tr>
              <th scope="row">
                <AbsenceKey absence={absence} />
                {words.kind[absence]}
                <Mark name={name} />
              </th>
              <td>
                <input
                  className="in"
                  id={id}
                  name={name}
                  value={meals[absence].announced}
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={words.announcedFor({ kind: words.kind[absence] })}
                  aria-describedby={[`${id}-coches`, notesOf({ of: id, problem })].filter(Boolean).join(' ')}
                  aria-invalid={problem ? true : undefined}
                  onChange={(event) => onAnnounce(absence, event.target.value)}
                />
              </td>
              <td id={`${id}-coches`}>
                <Ticked meals={meals} absence={absence} />
              </td>
              <td className="num">{amount ? <Amount money={amount} bare /> : '–'}</td>
            </tr>
            {problem && (
              <tr>
                <td colSpan={4}>
                  <FieldProblem of={id} problem={problem} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

/** How many days of a kind are ticked, and how many are missing or too many. */
function Ticked({ meals, absence }: { readonly meals: MealsDraft; readonly absence: Absence }) {
  const { meals: words } = useWordsOf(travelWording);
  const ticked = tickedDays(meals, absence).length;
  const announced = announcedDays(meals[absence]);
  if (announced === null) return ticked === 0 ? '–' : ticked;
  if (ticked === announced)
    return (
      <>
        <Check className="icon" aria-hidden="true" /> {ticked}
      </>
    );
  return (
    <b className="miss">
      {ticked < announced
        ? words.missing({ ticked, missing: announced - ticked })
        : words.tooMany({ ticked, over: ticked - announced })}
    </b>
  );
}
