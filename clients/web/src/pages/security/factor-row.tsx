import { KeyRound, Smartphone } from 'lucide-react';
import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { RemoveSecondFactorDocument } from '../../graphql/__generated__/documents/remove-second-factor.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Factor } from './security-page.tsx';

interface FactorRowProps {
  readonly factor: Factor;
  /** With it, the recovery codes go too. */
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
  readonly onRemoved: () => void;
}

/** One passkey or app, and the way to take it away. */
export function FactorRow({ factor, isLast, isOpen, onOpen, onCancel, onRemoved }: FactorRowProps) {
  const { factors: words } = useWordsOf(securityWording);
  const { id, kind, name, addedAt, lastUsedAt } = factor;
  const Icon = kind === 'PASSKEY' ? KeyRound : Smartphone;
  const used = lastUsedAt ? words.used({ moment: writtenDayOf(lastUsedAt) }) : words.unused;
  return (
    <li>
      <Icon className="icon" aria-hidden="true" />
      <div className="what">
        <b>{name}</b>
        <span className="meta">{words[kind]}</span>
        <span className="meta">
          {words.added({ day: writtenDayOf(addedAt) })}, {used}
        </span>
      </div>
      <div className={isOpen ? 'act open' : 'act'}>
        <Unfolding
          small
          button={words.remove}
          name={words.removeNamed({ name })}
          isOpen={isOpen}
          onOpen={onOpen}
        >
          <RemoveForm id={id} name={name} isLast={isLast} onCancel={onCancel} onRemoved={onRemoved} />
        </Unfolding>
      </div>
    </li>
  );
}

interface RemoveFormProps extends Pick<FactorRowProps, 'isLast' | 'onCancel' | 'onRemoved'> {
  readonly id: string;
  readonly name: string;
}

function RemoveForm({ id, name, isLast, onCancel, onRemoved }: RemoveFormProps) {
  const { factors: words, cancel } = useWordsOf(securityWording);
  const form = useAnswers({ password: '' });
  const [{ fetching }, remove] = useMutation(RemoveSecondFactorDocument);

  async function submit(): Promise<void> {
    const { data, error } = await remove({ id, password: form.answers.password });
    if (!data?.removeSecondFactor.account) return form.show(data?.removeSecondFactor.problems, error);
    onRemoved();
  }

  return (
    <SmallForm
      form={form}
      submit={words.removeNamed({ name })}
      busy={fetching ? words.removing : null}
      onSubmit={submit}
      cancel={cancel}
      onCancel={onCancel}
    >
      <p>
        {words.removeMeans({ name })} {isLast && words.removeLast}
      </p>
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
