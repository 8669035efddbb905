import { type FormEvent, useState } from 'react';
import { fetchToken } from './ask.ts';
import { useWords } from './spoken.ts';

/** A program's token, pasted or asked for with its id and secret. What is typed is nowhere but in the fields, and is gone with them. */
export function ProgramForm({ onToken }: { readonly onToken: (token: string) => void }) {
  const words = useWords();
  const [problem, setProblem] = useState<{ readonly at: 'token' | 'pair'; readonly says: string } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(false);

  function take(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const token = typed(event.currentTarget, 'token').replace(/^Bearer\s+/i, '');
    if (token === '') setProblem({ at: 'token', says: words.tokenEmpty });
    else onToken(token);
  }

  async function exchange(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const [id, secret] = [typed(event.currentTarget, 'id'), typed(event.currentTarget, 'secret')];
    if (id === '' || secret === '') return setProblem({ at: 'pair', says: words.credentialsEmpty });
    setBusy(true);
    const answer = await fetchToken(id, secret);
    setBusy(false);
    if ('token' in answer) onToken(answer.token);
    else setProblem({ at: 'pair', says: words.exchangeRefused({ reason: answer.refused }) });
  }

  const said = (at: 'token' | 'pair') =>
    problem?.at === at && (
      <p className="err" role="alert" id={`wrong-${at}`}>
        {problem.says}
      </p>
    );
  return (
    <div className="stack">
      <p className="meta">{words.programMeans}</p>
      <form className="stack" noValidate onSubmit={take}>
        <Field name="token" label={words.token} hint={words.tokenHint} isWrong={problem?.at === 'token'} />
        {said('token')}
        <button type="submit" className="btn second">
          {words.useToken}
        </button>
      </form>
      <form className="stack apart" noValidate onSubmit={(event) => void exchange(event)}>
        <Field name="id" label={words.clientId} isWrong={problem?.at === 'pair'} />
        <Field name="secret" label={words.clientSecret} isWrong={problem?.at === 'pair'} isSecret />
        {said('pair')}
        <button type="submit" className="btn second" aria-disabled={isBusy}>
          {isBusy ? words.exchanging : words.exchange}
        </button>
      </form>
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isWrong: boolean;
  readonly isSecret?: boolean;
}

/** A field that no browser offers to remember. */
function Field({ name, label, hint, isWrong, isSecret = false }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      {hint && (
        <span className="hint" id={`hint-${name}`}>
          {hint}
        </span>
      )}
      <input
        className="in"
        id={`field-${name}`}
        name={name}
        type={isSecret || name === 'token' ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint ? `hint-${name}` : undefined}
        aria-invalid={isWrong}
      />
    </div>
  );
}

function typed(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '').trim();
}
