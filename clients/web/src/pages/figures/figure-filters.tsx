import { parseDate } from '@guichet/schema/scalars/date.ts';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DateField } from '../../forms/fields/date-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { type FigureKindName, figureKinds } from '../../routes/figure-kinds.ts';
import { type FigureSearch, figureQuery, figureSearch, isAnswered } from '../../routes/figure-search.ts';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The days that were counted, also where the address names none. */
export interface CountedDays {
  readonly from: string;
  readonly until: string;
  readonly asOf: string;
}

/** What narrows the figures, beside the days: its name in the address, and its options by their words there. */
export interface FigureChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FigureFiltersProps {
  readonly kind: FigureKindName;
  readonly search: FigureSearch;
  readonly counted: CountedDays;
  readonly choices: readonly FigureChoice[];
}

const days = ['du', 'au', 'situation'] as const;

type Day = (typeof days)[number];

/** What is counted, and by what it is grouped. The choice goes into the address when it is sent. */
export function FigureFilters({ kind: name, search, counted, choices }: FigureFiltersProps) {
  const words = useWordsOf(figuresWording);
  const own = useWordsOf(dashboardsWording);
  const kind = figureKinds[name];
  const [, setAddress] = useSearchParams();
  const [typed, setTyped] = useState<Readonly<Record<Day, string>>>({
    du: writtenDay(counted.from),
    au: writtenDay(counted.until),
    situation: writtenDay(counted.asOf),
  });
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({
    ...search.chosen,
    par: search.by,
  });
  const [isTried, setTried] = useState(false);
  const problems = isTried ? problemsOf(typed, words) : {};

  function show(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const found = problemsOf(typed, words);
    const first = days.find((day) => found[day]);
    if (first) document.getElementById(`champ-${first}`)?.focus();
    else setAddress(figureQuery(kind, figureSearch(kind, new URLSearchParams({ ...typed, ...chosen }))));
  }

  const day = (field: Day, label: string) => (
    <DateField
      name={field}
      label={label}
      value={typed[field]}
      problem={problems[field]}
      latest={today()}
      onChange={(value) => setTyped((before) => ({ ...before, [field]: value }))}
    />
  );
  const choose = (field: string) => (value: string) => setChosen((before) => ({ ...before, [field]: value }));
  return (
    <form className="filters figure-filters" noValidate onSubmit={show}>
      {day('du', own.fromDay[name])}
      {day('au', words.until)}
      {day('situation', words.asOf)}
      {choices.map(({ name: field, label, options }) => (
        <SelectField
          key={field}
          {...{ name: field, label, options }}
          value={chosen[field] ?? ''}
          nothing={own.all}
          onChange={choose(field)}
        />
      ))}
      <SelectField
        name="par"
        label={own.group}
        value={chosen['par'] ?? ''}
        options={groupWords(kind.groups).map((value) => ({ value, label: own.by[value] }))}
        onChange={choose('par')}
      />
      <Button type="submit" small>
        {words.show}
      </Button>
    </form>
  );
}

/** The words of a kind's groups, in their order. */
function groupWords<Word extends string>(groups: Readonly<Partial<Record<Word, string>>>): readonly Word[] {
  return Object.keys(groups) as Word[];
}

function problemsOf(
  typed: Readonly<Record<Day, string>>,
  { notADay, tooLong }: { readonly notADay: string; readonly tooLong: string },
): Partial<Record<Day, string>> {
  const read = days.map((name) => [name, parseDate(typed[name])] as const);
  const problems = Object.fromEntries(read.filter(([, day]) => !day.ok).map(([name]) => [name, notADay]));
  const [from, until] = [parseDate(typed.du), parseDate(typed.au)];
  return from.ok && until.ok && !isAnswered(from.value, until.value)
    ? { ...problems, au: tooLong }
    : problems;
}
