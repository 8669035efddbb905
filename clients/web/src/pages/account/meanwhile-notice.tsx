import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Fact, Facts } from './facts.tsx';

interface MeanwhileNoticeProps {
  /** What is saved now, and what is typed: shown where the two differ. Null as long as nobody else changed anything. */
  readonly there: readonly Fact[] | null;
  readonly typed: readonly Fact[];
  readonly attempt: number;
  readonly onTake: () => void;
}

/** Somebody else was first: what is saved now, beside what was typed, which stays. */
export function MeanwhileNotice({ there, typed, attempt, onTake }: MeanwhileNoticeProps) {
  const { meanwhile: words } = useWordsOf(accountWording);
  const box = useRef<HTMLElement>(null);
  const id = useId();

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (there === null) return null;
  const differing = there.filter(({ label, text }) =>
    typed.every((one) => one.label !== label || one.text !== text),
  );
  return (
    <section className="notice todo meanwhile" ref={box} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{differing.length > 0 ? words.means : words.same}</p>
      {differing.length > 0 && (
        <>
          <Facts all={differing} />
          <p>{words.next}</p>
          <p>
            <Button look="second" small onClick={onTake}>
              {words.take}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
