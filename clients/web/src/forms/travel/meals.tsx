import { useState } from 'react';
import { Section } from '../../ui/section.tsx';
import { travelWording } from '../../wording/travel/travel.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { DateField } from '../fields/date-field.tsx';
import { GroupProblem } from '../fields/group-problem.tsx';
import { AbsenceDays } from './absence-days.tsx';
import type { TravelDraft } from './draft.ts';
import { type Absence, absences, announcedDays, type MealsDraft, tickedDays } from './meals-draft.ts';
import { Tally } from './tally.tsx';

/** « Nourriture / Logement »: how many days away from home, and which. */
export function Meals({ draft, change, at, amountAt, today }: FormSectionsProps<TravelDraft>) {
  const { meals: words } = useWordsOf(travelWording);
  const { meals } = draft;
  const [absence, setAbsence] = useState<Absence>(
    () => absences.find((one) => isShort(meals, one)) ?? 'days5To8Hours',
  );
  const withMeals = (next: MealsDraft) => change({ ...draft, meals: next });
  const field = (name: 'periodStart' | 'periodEnd') => ({
    name: `meals-${name}`,
    value: meals[name],
    onChange: (value: string) => withMeals({ ...meals, [name]: value }),
    problem: at(`meals-${name}`),
    latest: today,
  });
  return (
    <Section title={words.title} aside={words.mean}>
      <GroupProblem name="meals" problem={at('meals')} />
      <fieldset>
        <legend className="lbl">{words.period}</legend>
        <div className="pair range">
          <DateField {...field('periodStart')} label={words.start} />
          <DateField {...field('periodEnd')} label={words.end} />
        </div>
      </fieldset>
      <Tally
        meals={meals}
        at={at}
        amountAt={amountAt}
        onAnnounce={(one, announced) => {
          withMeals({ ...meals, [one]: { ...meals[one], announced } });
          if (announced.trim() !== '') setAbsence(one);
        }}
      />
      <AbsenceDays
        meals={meals}
        today={today}
        absence={absence}
        at={at}
        onChooseAbsence={setAbsence}
        onChange={withMeals}
      />
    </Section>
  );
}

/** Whether days of a kind were announced that are not ticked yet. */
function isShort(meals: MealsDraft, absence: Absence): boolean {
  return (announcedDays(meals[absence]) ?? 0) > tickedDays(meals, absence).length;
}
