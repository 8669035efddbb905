import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import type { Preview } from '../../forms/other-invoice/use-preview.ts';
import type { SubmissionInHand } from '../../forms/other-invoice/use-submission.ts';
import { Section } from '../../ui/section.tsx';
import { useWording } from '../../wording/wording.tsx';
import type { PartProps } from './for-whom.tsx';
import { Line } from './line.tsx';

interface LinesProps extends PartProps {
  readonly submission: SubmissionInHand;
  readonly preview: Preview | null;
}

/** The lines of the invoice, each an entry; the focus follows what is added and removed. */
export function Lines({ hand, submission, preview, at }: LinesProps) {
  const { claimForm: words } = useWording();
  const { lines } = hand.draft;
  const next = useRef<string | null>(null);
  const focusAfterwards = (field: string) => {
    next.current = field;
  };

  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(controlId(next.current))?.focus();
    next.current = null;
  });

  return (
    <Section title={words.lines} aside={words.linesMean}>
      {lines.map((line, index) => (
        <Line
          key={line.key}
          line={line}
          index={index}
          isOnly={lines.length === 1}
          amount={preview?.amounts?.lines[index]?.amount ?? null}
          onChange={(field) => hand.setLine(line.key, field)}
          onRemove={() => {
            hand.removeLine(line.key);
            submission.lineRemoved(index);
            focusAfterwards(`lines-${Math.max(0, index - 1)}-servedOn`);
          }}
          at={at}
        />
      ))}
      <button
        type="button"
        className="add"
        onClick={() => {
          hand.addLine();
          focusAfterwards(`lines-${lines.length}-servedOn`);
        }}
      >
        <Plus className="icon" aria-hidden="true" />
        {words.addLine}
      </button>
    </Section>
  );
}
