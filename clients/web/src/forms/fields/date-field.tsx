import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { calendarWording } from '../../wording/calendar/calendar.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FieldProps } from './field.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { tidyDate } from './tidy.ts';

const loadCalendar = () => import('./date-calendar.tsx');
const DateCalendar = lazy(async () => ({ default: (await loadCalendar()).DateCalendar }));

interface DateFieldProps extends FieldProps, Pick<TextFieldProps, 'autoComplete'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A day that everybody knows by heart, like one's birth, needs no calendar. */
  readonly isKnownByHeart?: boolean;
  /** The last day that may be chosen in the calendar: `2026-11-21`. Typing is never hindered. */
  readonly latest?: string;
}

/** A day, typed as it is written: 2.9.2024, 02/09/2024 and 2024-09-02 come back as 02.09.2024. The calendar is for who wants to look. */
export function DateField({ isKnownByHeart, latest, ...field }: DateFieldProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const approach = () => void loadCalendar();
  const name = useWordsOf(calendarWording).choose({ label: field.label });
  return (
    <TextField
      width="s"
      {...field}
      inputMode="decimal"
      tidy={tidyDate}
      button={
        !isKnownByHeart && (
          <>
            <button
              ref={button}
              type="button"
              className="in-button"
              aria-label={name}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              onPointerEnter={approach}
              onFocus={approach}
              onClick={() => setOpen(!isOpen)}
            >
              <CalendarDays className="icon" aria-hidden="true" />
            </button>
            {isOpen && (
              <Suspense>
                <DateCalendar
                  name={name}
                  button={button}
                  value={field.value}
                  latest={latest}
                  onChoose={field.onChange}
                  onClose={() => setOpen(false)}
                />
              </Suspense>
            )}
          </>
        )
      }
    />
  );
}
