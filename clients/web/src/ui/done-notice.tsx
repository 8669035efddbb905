import type { RefObject } from 'react';

interface DoneNoticeProps {
  readonly notice: RefObject<HTMLDivElement | null>;
  readonly sentence: string | null;
}

/** Says what was just done, with `useDone`. */
export function DoneNotice({ notice, sentence }: DoneNoticeProps) {
  return (
    <div role="status" tabIndex={-1} ref={notice} className="done-notice">
      {sentence && (
        <div className="notice ok">
          <p>{sentence}</p>
        </div>
      )}
    </div>
  );
}
