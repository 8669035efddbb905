import { Monitor } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { securityWording } from '../../wording/security/security.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { OpenSession } from './security-page.tsx';

interface SessionRowProps {
  readonly session: OpenSession;
  readonly isEnding: boolean;
  readonly onEnd: () => void;
}

/** One browser in which one is signed in. The one that asks signs out by the menu, as everywhere. */
export function SessionRow({ session, isEnding, onEnd }: SessionRowProps) {
  const { sessions: words } = useWordsOf(securityWording);
  const { locale } = useSpoken();
  const device = session.device ?? words.unknown;
  const opened = instantInWords(session.openedAt, locale);
  return (
    <li>
      <Monitor className="icon" aria-hidden="true" />
      <div className="what">
        <b>{device}</b>
        <span className="meta">{words.opened({ moment: opened })}</span>
        {!session.isCurrent && (
          <span className="meta">{words.seen({ moment: instantInWords(session.seenAt, locale) })}</span>
        )}
      </div>
      <div className="act">
        {session.isCurrent ? (
          <span className="tag run">{words.here}</span>
        ) : (
          <Button
            look="second"
            small
            busy={isEnding ? words.ending : null}
            aria-label={words.endNamed({ device, moment: opened })}
            onClick={onEnd}
          >
            {words.end}
          </Button>
        )}
      </div>
    </li>
  );
}
