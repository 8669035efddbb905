import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { EndOtherSessionsDocument } from '../../graphql/__generated__/documents/end-other-sessions.ts';
import { EndSessionDocument } from '../../graphql/__generated__/documents/end-session.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { securityWording } from '../../wording/security/security.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { OpenSession } from './security-page.tsx';
import { SessionRow } from './session-row.tsx';

interface SessionsProps {
  readonly sessions: readonly OpenSession[];
  readonly onChanged: () => void;
}

/** Where one is signed in, and the way to sign out elsewhere. */
export function Sessions({ sessions, onChanged }: SessionsProps) {
  const { sessions: words } = useWordsOf(securityWording);
  const { trouble } = useWording();
  const [, endOne] = useMutation(EndSessionDocument);
  const [, endOthers] = useMutation(EndOtherSessionsDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  async function end(session: OpenSession): Promise<void> {
    setBusy(session.id);
    const { data, error } = await endOne({ id: session.id });
    const ended = words.ended({ device: session.device ?? words.unknown });
    finish(error ? trouble.noAnswer : (data?.endSession.problems[0]?.message ?? ended));
  }

  async function endAllOthers(): Promise<void> {
    setBusy('others');
    const { error } = await endOthers({});
    finish(error ? trouble.noAnswer : words.othersEnded);
  }

  function finish(sentence: string): void {
    setBusy(null);
    setSaid(sentence);
    onChanged();
  }

  return (
    <Section
      title={words.title}
      aside={
        <>
          {words.aside} <Link to="/compte/connexion">{words.changePassword}</Link>
        </>
      }
    >
      <div className="stack">
        <div role="status">
          {said && (
            <div className="notice">
              <p>{said}</p>
            </div>
          )}
        </div>
        <ul className="held">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              isEnding={busy === session.id}
              onEnd={() => void end(session)}
            />
          ))}
        </ul>
        {sessions.length > 1 ? (
          <Button
            look="second"
            busy={busy === 'others' ? words.ending : null}
            onClick={() => void endAllOthers()}
          >
            {words.endOthers}
          </Button>
        ) : (
          <p className="meta">{words.alone}</p>
        )}
      </div>
    </Section>
  );
}
