import { useLocation } from 'react-router';
import { MarkedFields } from '../../forms/claim/marked-fields.tsx';
import type { FieldToMark, MarkInHand } from '../../forms/claim/use-marks.ts';
import { Section } from '../../ui/section.tsx';
import { repeatWording } from '../../wording/repeat/repeat.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What a draft was made from, as the page of the earlier claim leaves it behind. It lasts as long as the tab's history. */
export interface Repeated {
  readonly draftId: string;
  readonly reference: string;
  readonly period: string;
  readonly toCheck: readonly FieldToMark[];
}

/** What this draft was made from; null when it was begun empty, or opened another way. */
export function useRepeated(draftId: string | null): Repeated | null {
  const { state } = useLocation();
  const repeated: Repeated | undefined = state?.repeated;
  return repeated && repeated.draftId === draftId ? repeated : null;
}

interface RepeatedNoticeProps {
  readonly repeated: Repeated;
  readonly marks: readonly MarkInHand[];
}

/** What was taken over, what wasn't, and what has to be looked at, each with the way to its field. */
export function RepeatedNotice({ repeated, marks }: RepeatedNoticeProps) {
  const words = useWordsOf(repeatWording);
  const { reference, period } = repeated;
  return (
    <Section title={words.title} aside={words.from({ reference })} yours>
      <div className="stack">
        <p className="say">{words.takenOver({ period })}</p>
        <p>{words.left}</p>
        <MarkedFields title={words.toCheck} marks={marks} />
      </div>
    </Section>
  );
}
