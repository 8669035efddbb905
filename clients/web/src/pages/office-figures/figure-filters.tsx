import { parseDate } from '@guichet/schema/scalars/date.ts';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DateField } from '../../forms/fields/date-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { ClaimFormsDocument } from '../../graphql/__generated__/documents/claim-forms.ts';
import type { ClaimStatus } from '../../graphql/__generated__/types.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type FigureSearch,
  figureQuery,
  figureSearch,
  figureStatuses,
  isAnswered,
} from '../../routes/office-figures.ts';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface FigureFiltersProps {
  readonly search: FigureSearch;
  /** The days that were counted, also where the address names none. */
  readonly counted: { readonly receivedFrom: string; readonly receivedUntil: string; readonly asOf: string };
}

const days = ['du', 'au', 'situation'] as const;

type Day = (typeof days)[number];

/** Which claims are counted. The choice goes into the address when it is sent. */
export function FigureFilters({ search, counted }: FigureFiltersProps) {
  const words = useWordsOf(figuresWording);
  const statuses = useWordsOf(claimWording).status;
  const forms = usePageData(ClaimFormsDocument, {}).data?.claimForms ?? [];
  const [, setAddress] = useSearchParams();
  const [typed, setTyped] = useState<Readonly<Record<Day, string>>>({
    du: writtenDay(counted.receivedFrom),
    au: writtenDay(counted.receivedUntil),
    situation: writtenDay(counted.asOf),
  });
  const [chosen, setChosen] = useState({ formulaire: search.form ?? '', statut: search.status ?? '' });
  const [isTried, setTried] = useState(false);
  const problems = isTried ? problemsOf(typed, words) : {};

  function show(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const found = problemsOf(typed, words);
    const first = days.find((day) => found[day]);
    if (first) document.getElementById(`champ-${first}`)?.focus();
    else setAddress(figureQuery(figureSearch(new URLSearchParams({ ...typed, ...chosen }))));
  }

  const day = (name: Day, label: string) => (
    <DateField
      name={name}
      label={label}
      value={typed[name]}
      problem={problems[name]}
      latest={today()}
      onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <form className="filters figure-filters" noValidate onSubmit={show}>
      {day('du', words.from)}
      {day('au', words.until)}
      {day('situation', words.asOf)}
      <SelectField
        name="formulaire"
        label={words.form}
        value={chosen.formulaire}
        nothing={words.allForms}
        options={forms.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
        onChange={(formulaire) => setChosen({ ...chosen, formulaire })}
      />
      <SelectField
        name="statut"
        label={words.status}
        value={chosen.statut}
        nothing={words.allStatuses}
        options={Object.entries(figureStatuses).map(([value, status]: [string, ClaimStatus]) => ({
          value,
          label: statuses[status],
        }))}
        onChange={(statut) => setChosen({ ...chosen, statut })}
      />
      <Button type="submit" small>
        {words.show}
      </Button>
    </form>
  );
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
