import { useState } from 'react';
import { travelWording } from '../../wording/travel/travel.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldProblem, notesOf } from '../fields/field-notes.tsx';
import { Mark } from '../fields/mark.tsx';
import { AbsenceKey, absenceLook } from './absence-key.tsx';
import { DayCalendar } from './day-calendar.tsx';
import { dayInWords } from './day-words.ts';
import {
  type Absence,
  absences,
  absencesOn,
  announcedDays,
  type MealsDraft,
  periodOf,
  tickedDays,
  toggled,
} from './meals-draft.ts';

interface AbsenceDaysProps {
  readonly meals: MealsDraft;
  readonly today: string;
  /** The kind that is being ticked. */
  readonly absence: Absence;
  readonly at: (field: string) => string | null;
  readonly onChooseAbsence: (absence: Absence) => void;
  readonly onChange: (next: MealsDraft) => void;
}

/** « Jours d'absence du domicile »: one kind at a time is ticked in the calendar of the period. */
export function AbsenceDays({ meals, today, absence, at, onChooseAbsence, onChange }: AbsenceDaysProps) {
  const { meals: words } = useWordsOf(travelWording);
  const { locale } = useSpoken();
  const [said, setSaid] = useState('');
  const period = periodOf(meals);

  const reasonClosed = (day: string) =>
    period && (day < period.start || day > period.end) ? words.outside : day > today ? words.future : null;
  const speak = (day: string) =>
    [
      dayInWords(day, locale),
      day === today && words.today,
      reasonClosed(day),
      ...absencesOn(meals, day).map((one) => words.spoken[one]),
    ]
      .filter(Boolean)
      .join(', ');

  function tick(day: string): void {
    const next = toggled(meals, absence, day);
    onChange(next);
    const kind = words.short[absence];
    const ticked = tickedDays(next, absence).length;
    const announced = announcedDays(next[absence]);
    setSaid(
      announced === null ? words.tickedDays({ kind, ticked }) : words.tickedOf({ kind, ticked, announced }),
    );
  }

  return (
    <>
      <h3 className="days-title">{words.days}</h3>
      <p className="hint">{words.daysHint}</p>
      {absences.map((one) => (
        <FieldProblem key={one} of={controlId(`meals-${one}-days`)} problem={at(`meals-${one}-days`)} />
      ))}
      <fieldset className="modes">
        <legend className="sr">{words.ticking}</legend>
        {absences.map((one) => {
          const name = `meals-${one}-days`;
          const id = controlId(name);
          return (
            <label key={one}>
              <input
                type="radio"
                name="meals-absence"
                id={id}
                checked={one === absence}
                aria-describedby={notesOf({ of: id, problem: at(name) })}
                onChange={() => onChooseAbsence(one)}
              />
              <span>
                <AbsenceKey absence={one} />
                {words.short[one]}
                <Mark name={name} />
              </span>
            </label>
          );
        })}
      </fieldset>
      {period ? (
        <>
          <DayCalendar
            period={period}
            first={absences.flatMap((one) => tickedDays(meals, one)).sort()[0] ?? period.start}
            look={(day) => absencesOn(meals, day).map((one) => absenceLook[one])}
            speak={speak}
            isPressed={(day) => meals[absence].days.includes(day)}
            isClosed={(day) => reasonClosed(day) !== null}
            isToday={(day) => day === today}
            onPress={tick}
          />
          <p className="hint keys-hint">{words.keys}</p>
          <p className="sr" role="status">
            {said}
          </p>
        </>
      ) : (
        <p className="empty">{words.noPeriod}</p>
      )}
    </>
  );
}
