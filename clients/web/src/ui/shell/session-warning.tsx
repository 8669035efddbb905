import '../styles/session.css';
import { useState } from 'react';
import { signInWording } from '../../wording/sign-in/sign-in.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import { DialogWindow } from '../dialog.tsx';
import { drawnTime, type EndReason, timeLeft } from './session-clock.ts';

interface SessionWarningProps {
  readonly why: EndReason;
  /** Milliseconds until the end. */
  readonly left: number;
  /** Uses the session, so that it goes on. Answers whether the servers answered. */
  readonly onStay: () => Promise<boolean>;
  /** Goes on until the end, which nothing can put off. */
  readonly onHide: () => void;
  /** Ends it now: what was typed is kept, and the sign-in leads back. */
  readonly onEnd: () => void;
}

/** « Votre session se termine dans … ». The seconds are drawn for the eye; the ear hears a step now and then. */
export function SessionWarning({ why, left, onStay, onHide, onEnd }: SessionWarningProps) {
  const { session: words } = useWordsOf(signInWording);
  const [isStaying, setStaying] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const step = timeLeft(left);
  const said =
    'minutes' in step ? words.minutes({ count: step.minutes }) : words.seconds({ count: step.seconds });
  const title = words.title({ left: said });
  async function stay(): Promise<void> {
    setStaying(true);
    setFailed(!(await onStay()));
    setStaying(false);
  }
  return (
    <DialogWindow grave isOpen title={title} onClose={why === 'IDLE' ? () => void stay() : onHide}>
      <p className="time-left num" aria-hidden="true">
        {drawnTime(left)}
      </p>
      <p className="sr" role="status">
        {left < firstStep && title}
      </p>
      <p>
        {why === 'IDLE' ? words.idleMeans : words.lifeMeans} {words.kept}
      </p>
      <p role="alert">{hasFailed && words.noAnswer}</p>
      <div className="row">
        {why === 'IDLE' ? (
          <>
            <Button busy={isStaying ? words.staying : null} onClick={() => void stay()}>
              {words.stay}
            </Button>
            <Button look="second" onClick={onEnd}>
              {words.signOut}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onHide}>{words.later}</Button>
            <Button look="second" onClick={onEnd}>
              {words.signInNow}
            </Button>
          </>
        )}
      </div>
    </DialogWindow>
  );
}

/** The window's name says the time as it opens; the steps after it are said on their own. */
const firstStep = 60_001;
