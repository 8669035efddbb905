import { useId } from 'react';
import { useSpoken } from '../../wording/wording.tsx';
import { monthInWords, weekdays } from './day-words.ts';
import type { Month } from './months.ts';

/** What a calendar asks about its days. */
export interface DaysProps {
  /** How a day is drawn. */
  readonly look: (day: string) => readonly string[];
  /** What a screen reader says of it. */
  readonly speak: (day: string) => string;
  readonly isPressed: (day: string) => boolean;
  readonly isClosed: (day: string) => boolean;
  readonly isToday: (day: string) => boolean;
  readonly onPress: (day: string) => void;
}

interface MonthGridProps extends DaysProps {
  readonly month: Month;
  /** The one day of the whole calendar that the Tab key reaches. */
  readonly current: string;
  readonly onVisit: (day: string) => void;
}

/** One month, from Monday to Sunday. */
export function MonthGrid({ month, current, onVisit, ...days }: MonthGridProps) {
  const { locale } = useSpoken();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid.
    <table className="month" role="grid" aria-labelledby={id}>
      <caption id={id}>{monthInWords(month.start, locale)}</caption>
      <thead>
        <tr>
          {weekdays(locale).map(({ long, short }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span className="sr">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, column) =>
              day === null ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell is nothing but its place.
                <td key={column} className="off" />
              ) : (
                <td key={day} className={column > 4 ? 'rest' : ''}>
                  <button
                    type="button"
                    className={['day', ...days.look(day), days.isToday(day) && 'today']
                      .filter(Boolean)
                      .join(' ')}
                    data-day={day}
                    tabIndex={day === current ? 0 : -1}
                    aria-label={days.speak(day)}
                    aria-pressed={days.isPressed(day)}
                    aria-disabled={days.isClosed(day) ? true : undefined}
                    onFocus={() => onVisit(day)}
                    onClick={() => {
                      if (!days.isClosed(day)) days.onPress(day);
                    }}
                  >
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                  </button>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
