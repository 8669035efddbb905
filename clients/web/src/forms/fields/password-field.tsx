import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Field, type FieldProps } from './field.tsx';

interface PasswordFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether one is chosen here or typed again: password managers go by it. */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until its owner wants to read it. */
export function PasswordField({ value, onChange, autoComplete, ...field }: PasswordFieldProps) {
  const words = useWordsOf(fieldsWording);
  const [isShown, setShown] = useState<boolean | null>(null);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Field width="l" {...field}>
      {(control) => (
        <div className="in-line">
          <input
            {...control}
            className="in"
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            className="linkish"
            aria-controls={control.id}
            aria-label={isShown ? words.hidePassword : words.showPassword}
            onClick={() => setShown(!isShown)}
          >
            <Icon className="icon" aria-hidden="true" />
            {isShown ? words.hide : words.show}
          </button>
          <span className="sr" role="status">
            {isShown !== null && (isShown ? words.passwordShown : words.passwordHidden)}
          </span>
        </div>
      )}
    </Field>
  );
}
