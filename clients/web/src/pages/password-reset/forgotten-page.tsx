import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { RequestPasswordResetDocument } from '../../graphql/__generated__/documents/request-password-reset.ts';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { entryWording } from '../../wording/entry/entry.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

/** « Mot de passe oublié »: asks for the link. What it answers is the same for an address that nobody has. */
export function ForgottenPage() {
  const { reset: words } = useWordsOf(entryWording);
  const { locale } = useSpoken();
  const form = useAnswers({ email: '' });
  const [{ fetching }, request] = useMutation(RequestPasswordResetDocument);
  const [until, setUntil] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await request({ email: form.answers.email });
    form.show(data?.requestPasswordReset.problems, error);
    setUntil(data?.requestPasswordReset.reset?.linkExpiresAt ?? null);
  }

  if (until !== null)
    return (
      <div className="wrap narrow">
        <div className="page-head">
          <PageHeading key="sent">{words.sent}</PageHeading>
          <p className="lead">{words.sentMeans({ email: form.answers.email.trim() })}</p>
        </div>
        <div className="stack">
          <p className="meta">{words.until({ moment: instantInWords(until, locale) })}</p>
          <BackToSignIn />
        </div>
      </div>
    );
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ProblemSummary problems={form.problems} attempt={form.attempt} />
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          value={form.answers.email}
          onChange={form.change('email')}
          problem={form.at('email')}
        />
        <div className="row">
          <Button type="submit" busy={fetching ? words.submitting : null}>
            {words.submit}
          </Button>
        </div>
        <BackToSignIn />
      </form>
    </div>
  );
}

function BackToSignIn() {
  const { reset: words } = useWordsOf(entryWording);
  return (
    <p className="meta">
      <Link to="/connexion">{words.backToSignIn}</Link>
    </p>
  );
}
