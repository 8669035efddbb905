import { type FormEvent, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { controlId } from '../../forms/fields/field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { InviteMemberDocument } from '../../graphql/__generated__/documents/invite-member.ts';
import { Button } from '../../ui/button.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { belowRights } from './below-rights.ts';
import { noRights, rightsInput } from './member-rights.ts';
import { RightsFields } from './rights-fields.tsx';

interface InviteFormProps {
  readonly organisationId: string;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** « Inviter un collaborateur »: an e-mail, and what he will be able to do. */
export function InviteForm({ organisationId, onDone, onClose }: InviteFormProps) {
  const words = useWordsOf(membersWording);
  const form = useAnswers({ ...noRights, email: '' });
  const [{ fetching }, invite] = useMutation(InviteMemberDocument);
  const last = useRef<Submission | null>(null);

  useEffect(() => document.getElementById(controlId('email'))?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { organisationId, email: form.answers.email, rights: rightsInput(form.answers) };
    last.current = submissionOf(input, last.current);
    const { data, error } = await invite({ ...input, idempotencyKey: last.current.key });
    const membership = data?.inviteMember.membership;
    if (!membership) return form.show(belowRights(data?.inviteMember.problems), error);
    onDone(words.done.invited({ person: membership.email }));
  }

  return (
    <form className="entry" noValidate onSubmit={(event) => void submit(event)}>
      <div className="bar">
        <h2>{words.inviteTitle}</h2>
      </div>
      <div className="body stack">
        <ProblemSummary problems={form.problems} attempt={form.attempt} />
        <TextField
          name="email"
          label={words.email}
          hint={words.emailHint}
          type="email"
          width="l"
          value={form.answers.email}
          onChange={form.change('email')}
          problem={form.at('email')}
        />
        <RightsFields form={form} />
        <div className="row">
          <Button type="submit" busy={fetching ? words.sending : null}>
            {words.sendInvitation}
          </Button>
          <Button look="second" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
