import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ResendActivationDocument } from '../../graphql/__generated__/documents/resend-activation.ts';
import { instantInWords } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

/** « Demander un nouveau lien » of activation. What it answers is the same for an address that nobody registered. */
export function AskActivationPage() {
  const { activation: words } = useWordsOf(clientLinkWording);
  const { locale } = useSpoken();
  const form = useAnswers({ email: '' });
  const [{ fetching }, resend] = useMutation(ResendActivationDocument);
  const [until, setUntil] = useState<string | null>(null);

  async function send(): Promise<void> {
    const { data, error } = await resend({ email: form.answers.email });
    form.show(data?.resendActivation.problems, error);
    setUntil(data?.resendActivation.linkExpiresAt ?? null);
  }

  if (until !== null)
    return (
      <div className="wrap narrow">
        <div className="page-head">
          <PageHeading key="sent">{words.sent}</PageHeading>
          <p className="lead">{words.sentMeans({ email: form.answers.email.trim() })}</p>
        </div>
        <div className="stack">
          <p>{words.sentUntil({ moment: instantInWords(until, locale) })}</p>
          <p className="meta">{words.nothing}</p>
          <p className="meta">
            <Link to="/connexion">{words.signIn}</Link>
          </p>
        </div>
      </div>
    );
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{words.ask}</PageHeading>
        <p className="lead">{words.askLead}</p>
      </div>
      <SmallForm
        form={form}
        submit={words.askSubmit}
        busy={fetching ? words.askSending : null}
        onSubmit={send}
      >
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="email"
          value={form.answers.email}
          onChange={form.change('email')}
          problem={form.at('email')}
        />
      </SmallForm>
    </div>
  );
}
