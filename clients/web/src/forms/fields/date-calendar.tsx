import '../../ui/styles/calendar.css';
import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { type CalendarDate, parseDate as parseCalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface DateCalendarProps {
  readonly name: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** What is typed; the calendar opens on it when it is a day. */
  readonly value: string;
  readonly latest: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

/** One month to choose a day from: arrow keys, page keys, Escape, and the focus goes back to the button. */
export function DateCalendar({ name, button, value, latest, onChoose, onClose }: DateCalendarProps) {
  const words = useWordsOf(fieldsWording);
  const { locale } = useSpoken();
  const last = dayOf(latest ?? '');
  return (
    <I18nProvider locale={locale === 'en' ? 'en-GB' : `${locale}-CH`}>
      <Popover
        isOpen
        triggerRef={button}
        placement="bottom start"
        offset={6}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Dialog className="day-pick" aria-label={name}>
          <Calendar
            aria-label={name}
            autoFocus
            defaultValue={dayOf(value)}
            {...(last && { maxValue: last })}
            onChange={(day: CalendarDate) => {
              onChoose(writtenDay(day));
              onClose();
            }}
          >
            <header>
              <Button slot="previous" aria-label={words.previousMonth}>
                <ChevronLeft className="icon" aria-hidden="true" />
              </Button>
              <CalendarHeading />
              <Button slot="next" aria-label={words.nextMonth}>
                <ChevronRight className="icon" aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}

function dayOf(text: string): CalendarDate | null {
  const parsed = parseDate(text);
  return parsed.ok ? parseCalendarDate(parsed.value) : null;
}

function writtenDay(day: CalendarDate): string {
  const parsed = parseDate(day.toString());
  return parsed.ok ? formatDate(parsed.value) : '';
}
