import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { GrantRoleDocument } from '../../graphql/__generated__/documents/grant-role.ts';
import type { Office, Role } from '../../graphql/__generated__/types.ts';
import { Button } from '../../ui/button.tsx';
import { fullName } from '../../ui/viewer.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const roles = ['OFFICER', 'FINANCE', 'ADMINISTRATOR', 'EXPLORER'] as const satisfies readonly Role[];
const blank: { readonly email: string; readonly role: Role } = { email: '', role: 'OFFICER' };

interface GrantFormProps {
  readonly office: Office;
  readonly onDone: (sentence: string) => void;
}

/** Gives somebody a role, by the e-mail of his account. */
export function GrantForm({ office, onDone }: GrantFormProps) {
  const words = useWordsOf(staffWording);
  const form = useAnswers(blank);
  const [{ fetching }, grant] = useMutation(GrantRoleDocument);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { role } = form.answers;
    const { data, error } = await grant(
      { ...form.answers, office },
      { additionalTypenames: ['StaffMember', 'StaffConnection'] },
    );
    const member = data?.grantRole.member;
    if (!member) return form.show(data?.grantRole.problems, error);
    form.clear();
    onDone(words.granted({ person: fullName(member), role: words.roles[role] }));
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p className="meta">{words.grantMeans}</p>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        value={form.answers.email}
        onChange={form.change('email')}
        problem={form.at('email')}
      />
      <ChoiceField
        name="role"
        label={words.grantRole}
        hint={words.rolesMean[form.answers.role]}
        value={form.answers.role}
        onChange={form.change('role')}
        problem={form.at('role')}
        options={roles.map((value) => ({ value, label: words.roles[value] }))}
      />
      <Button type="submit" busy={fetching ? words.granting : null}>
        {words.grant}
      </Button>
    </form>
  );
}
