import { useLocation } from 'react-router';
import type { Decided, DeskWords } from './desk.ts';

interface JustDecidedProps {
  readonly words: Pick<DeskWords<string>, 'done' | 'doneNext'>;
  readonly leadsToNext?: boolean;
}

/** Says what was decided a moment ago, above the list or what comes next. */
export function JustDecided({ words, leadsToNext }: JustDecidedProps) {
  const { state } = useLocation();
  const decided: Decided | undefined = state?.decided;
  return (
    <div role="status">
      {decided && (
        <div className="notice ok">
          <p>
            <b>{words.done[decided.verdict]?.(decided)}</b> {leadsToNext && words.doneNext}
          </p>
        </div>
      )}
    </div>
  );
}
