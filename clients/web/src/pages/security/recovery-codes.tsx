import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { MakeRecoveryCodesDocument } from '../../graphql/__generated__/documents/make-recovery-codes.ts';
import { Section } from '../../ui/section.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NewCodes } from './new-codes.tsx';
import type { Unfolded } from './security-page.tsx';

/** From here on it is time for new ones. */
const few = 3;

interface RecoveryCodesProps {
  /** Null when none were made. */
  readonly left: number | null;
  /** Codes that were made just now: the only time that they are seen. */
  readonly newCodes: readonly string[] | null;
  readonly unfolded: Unfolded;
  readonly onMade: (codes: readonly string[]) => void;
  readonly onKept: () => void;
}

/** Recovery codes: how many are left, new ones, and those that were made just now. */
export function RecoveryCodes({ left, newCodes, unfolded, onMade, onKept }: RecoveryCodesProps) {
  const { recovery: words } = useWordsOf(securityWording);
  const { open, setOpen } = unfolded;
  return (
    <Section title={words.title} aside={words.aside}>
      {newCodes ? (
        <NewCodes codes={newCodes} onKept={onKept} />
      ) : (
        <div className="stack">
          <p>
            {left === null ? words.none : words.left({ count: left })}{' '}
            {left !== null && left <= few && words.few}
          </p>
          {left !== null && (
            <Unfolding button={words.make} isOpen={open === 'codes'} onOpen={() => setOpen('codes')}>
              <MakeCodes
                onMade={(codes) => {
                  setOpen(null);
                  onMade(codes);
                }}
                onCancel={() => setOpen(null)}
              />
            </Unfolding>
          )}
        </div>
      )}
    </Section>
  );
}

interface MakeCodesProps {
  readonly onMade: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

function MakeCodes({ onMade, onCancel }: MakeCodesProps) {
  const { recovery: words, cancel } = useWordsOf(securityWording);
  const form = useAnswers({ password: '' });
  const [{ fetching }, make] = useMutation(MakeRecoveryCodesDocument);

  async function submit(): Promise<void> {
    const { data, error } = await make({ password: form.answers.password });
    const codes = data?.makeRecoveryCodes.recoveryCodes;
    if (!codes) return form.show(data?.makeRecoveryCodes.problems, error);
    onMade(codes);
  }

  return (
    <SmallForm
      form={form}
      submit={words.make}
      busy={fetching ? words.making : null}
      onSubmit={submit}
      cancel={cancel}
      onCancel={onCancel}
    >
      <p>{words.makeMeans}</p>
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
