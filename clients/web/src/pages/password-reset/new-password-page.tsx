import type { FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useMutation } from 'urql';
import { PasswordField } from '../../forms/fields/password-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ResetPasswordDocument } from '../../graphql/__generated__/documents/reset-password.ts';
import { resetGraph } from '../../graphql/client.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Where the link of « Mot de passe oublié » leads: the new password, twice; then the sign-in. */
export function NewPasswordPage() {
  const { token } = useParams();
  const { reset: words } = useWordsOf(entryWording);
  const navigate = useNavigate();
  const form = useAnswers({ newPassword: '', confirmation: '' });
  const [{ fetching }, resetPassword] = useMutation(ResetPasswordDocument);
  const isDeadLink = form.problems.some(({ field }) => field === 'token');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { newPassword, confirmation } = form.answers;
    // The server never sees the second one: it only guards against a slip of the fingers.
    if (newPassword && newPassword !== confirmation)
      return form.mark([{ field: 'confirmation', code: 'DIFFERENT', message: words.different }]);
    const { data, error } = await resetPassword({ token: token ?? '', newPassword });
    if (!data?.resetPassword.changedAt) return form.show(data?.resetPassword.problems, error);
    resetGraph();
    await navigate('/connexion', { replace: true, state: { passwordChanged: true } });
  }

  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
      </div>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ProblemSummary problems={form.problems} attempt={form.attempt} />
        {isDeadLink && (
          <p>
            <Link to="/mot-de-passe-oublie">{words.askAgain}</Link>
          </p>
        )}
        <PasswordField
          name="newPassword"
          label={words.newPassword}
          hint={words.newPasswordHint}
          autoComplete="new-password"
          value={form.answers.newPassword}
          onChange={form.change('newPassword')}
          problem={form.at('newPassword')}
        />
        <PasswordField
          name="confirmation"
          label={words.confirmation}
          autoComplete="new-password"
          value={form.answers.confirmation}
          onChange={form.change('confirmation')}
          problem={form.at('confirmation')}
        />
        <div className="row">
          <Button type="submit" busy={fetching ? words.saving : null}>
            {words.submit}
          </Button>
        </div>
      </form>
    </div>
  );
}
