import type { Caller } from './caller.ts';
import { ProgramForm } from './program-form.tsx';
import { useWords } from './spoken.ts';

interface NeedsRightProps {
  readonly caller: Caller;
  readonly onToken: (token: string) => void;
}

/** Says what exploring takes, and the two ways to have it: a session with the role, or a program's token. */
export function NeedsRight({ caller, onToken }: NeedsRightProps) {
  const words = useWords();
  return (
    <div className="needs">
      <section className="stack" aria-labelledby="needs">
        <h2 id="needs">{words.needTitle}</h2>
        {caller.kind === 'NOBODY' ? (
          <>
            <p>{words.needNobody}</p>
            <p>
              <a className="btn" href={signInAddress}>
                {words.signIn}
              </a>
            </p>
          </>
        ) : (
          <p>{words.needRole({ name: caller.name })}</p>
        )}
        <p>
          <a href="/developpeurs">{words.aboutPrograms}</a>
        </p>
      </section>
      <section className="stack" aria-labelledby="program">
        <h2 id="program">{words.program}</h2>
        <ProgramForm onToken={onToken} />
      </section>
    </div>
  );
}

/** The sign-in leads back here. */
export const signInAddress = `/connexion?${new URLSearchParams({ retour: '/explorer' })}`;
