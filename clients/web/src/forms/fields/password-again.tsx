import { fieldsWording } from '../../wording/fields/fields.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { PasswordField } from './password-field.tsx';

interface PasswordAgainProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
}

/** The password, asked again before what a stranger at an open session must not do. */
export function PasswordAgain(props: PasswordAgainProps) {
  const words = useWordsOf(fieldsWording);
  return (
    <PasswordField
      name="password"
      label={words.passwordAgain}
      hint={words.passwordAgainMeans}
      autoComplete="current-password"
      {...props}
    />
  );
}
