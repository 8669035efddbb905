import { useEffect, useId, useState } from 'react';
import { useWording } from '../../wording/wording.tsx';

interface NewCodeProps {
  /** From when on another code may be asked for. */
  readonly availableAt: string;
  readonly onAsk: () => void;
}

/** « J'ai besoin d'un nouveau code d'accès »: it wakes up when the time has come, and says until then how long that is. */
export function NewCode({ availableAt, onAsk }: NewCodeProps) {
  const { signIn } = useWording();
  const left = useSecondsUntil(availableAt);
  const id = useId();
  return (
    <div className="row new-code">
      <button
        type="button"
        className="linkish"
        aria-disabled={left > 0 || undefined}
        aria-describedby={left > 0 ? id : undefined}
        onClick={left > 0 ? undefined : onAsk}
      >
        {signIn.newCode}
      </button>
      {left > 0 && (
        <span className="meta num" id={id}>
          {signIn.newCodeIn({ seconds: left })}
        </span>
      )}
    </div>
  );
}

function useSecondsUntil(instant: string): number {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000));
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return left;
}
