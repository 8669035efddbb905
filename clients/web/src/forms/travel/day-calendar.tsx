import { type KeyboardEvent, useRef, useState } from 'react';
import type { Period } from './meals-draft.ts';
import { type DaysProps, MonthGrid } from './month-grid.tsx';
import { dayAfterKey, monthsOf } from './months.ts';

interface DayCalendarProps extends DaysProps {
  readonly period: Period;
  /** The day that takes the focus first. */
  readonly first: string;
}

/**
 * The months of a period, each day a button to press: one stop for the Tab key in all of them; arrow keys go by day and week, Home and
 * End to the ends of the week, the page keys by month, Space and Enter press. Days that are closed are passed and say why.
 */
export function DayCalendar({ period, first, ...days }: DayCalendarProps) {
  const box = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const months = monthsOf(period);
  const isShown = (day: string) => months.some(({ start }) => start.slice(0, 7) === day.slice(0, 7));
  const current = visited !== null && isShown(visited) ? visited : first;

  function move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const day = dayAfterKey(event.key, current, period);
    if (day === null) return;
    event.preventDefault();
    setVisited(day);
    box.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the grids inside, and lead from one to the next.
    <div className="months" ref={box} onKeyDown={move}>
      {months.map((month) => (
        <MonthGrid key={month.start} {...days} month={month} current={current} onVisit={setVisited} />
      ))}
    </div>
  );
}
