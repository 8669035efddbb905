import { parseDate } from '@guichet/schema/scalars/date.ts';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DateField } from '../../forms/fields/date-field.tsx';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface AsOfFormProps {
  /** The day that is shown: `2026-10-31`. */
  readonly day: string;
  /** Whether a day to come can be asked for, as a preview. */
  readonly mayBeLater?: boolean;
}

/** Which day a page is about. The choice goes into the address when it is sent. */
export function AsOfForm({ day, mayBeLater }: AsOfFormProps) {
  const words = useWordsOf(financeWording);
  const [address, setAddress] = useSearchParams();
  const [typed, setTyped] = useState(writtenDay(day));
  const [problem, setProblem] = useState<string | null>(null);

  function show(event: FormEvent): void {
    event.preventDefault();
    const parsed = parseDate(typed);
    if (!parsed.ok || (!mayBeLater && parsed.value > today())) {
      setProblem(words.noDay);
      document.getElementById('champ-situation')?.focus();
      return;
    }
    setProblem(null);
    const next = new URLSearchParams(address);
    if (parsed.value === today()) next.delete('situation');
    else next.set('situation', parsed.value);
    setAddress(next);
  }

  return (
    <form className="filters figure-filters" noValidate onSubmit={show}>
      <DateField
        name="situation"
        label={words.asOf}
        value={typed}
        problem={problem}
        {...(!mayBeLater && { latest: today() })}
        onChange={setTyped}
      />
      <Button type="submit" look="second">
        {words.show}
      </Button>
    </form>
  );
}
