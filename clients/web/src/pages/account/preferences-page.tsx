import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import {
  PreferencesPageDocument,
  type PreferencesPageQuery,
} from '../../graphql/__generated__/documents/preferences-page.ts';
import { SetPreferencesDocument } from '../../graphql/__generated__/documents/set-preferences.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { localeNames } from '../../wording/locale.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { DoneNotice } from './done-notice.tsx';

const languages = ['FR', 'DE', 'IT', 'EN'] as const;
const spoken = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

/** « Préférences »: in which language and how the office writes. */
export function PreferencesPage() {
  const { data } = usePageData(PreferencesPageDocument, {});
  if (!data?.viewer) return <PageSkeleton />;
  return <Preferences saved={data.viewer} />;
}

function Preferences({ saved }: { readonly saved: NonNullable<PreferencesPageQuery['viewer']> }) {
  const { preferences: words, act } = useWordsOf(accountWording);
  const { locale, speak } = useSpoken();
  const form = useAnswers({ locale: saved.locale, contactChannel: saved.contactChannel });
  const [{ fetching }, set] = useMutation(SetPreferencesDocument);
  const [isDone, setDone] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setDone(false);
    const { data, error } = await set(form.answers);
    if (!data || data.setPreferences.problems.length > 0)
      return form.show(data?.setPreferences.problems, error);
    setDone(true);
    // The page goes on in the language in which the office writes from now on.
    const chosen = spoken[form.answers.locale];
    if (chosen !== locale) speak(chosen);
  }

  return (
    <>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <form className="sec" noValidate onSubmit={(event) => void submit(event)}>
        <ChoiceField
          name="locale"
          label={words.language}
          hint={words.languageHint}
          value={form.answers.locale}
          onChange={form.change('locale')}
          problem={form.at('locale')}
          options={languages.map((value) => ({
            value,
            label: localeNames[spoken[value]],
            lang: spoken[value],
          }))}
        />
        <ChoiceField
          name="contactChannel"
          label={words.channel}
          hint={words.channelHint}
          value={form.answers.contactChannel}
          onChange={form.change('contactChannel')}
          problem={form.at('contactChannel')}
          options={[
            { value: 'EMAIL', label: words.EMAIL, means: words.emailMeans },
            { value: 'SMS', label: words.SMS, means: words.smsMeans },
          ]}
        />
        <div className="row form-acts">
          <Button type="submit" busy={fetching ? act.saving : null}>
            {act.save}
          </Button>
        </div>
        <DoneNotice done={isDone ? words.saved : null} />
      </form>
    </>
  );
}
