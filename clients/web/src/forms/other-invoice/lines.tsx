import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Section } from '../../ui/section.tsx';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { controlId } from '../fields/field.tsx';
import { blankLine, type LineDraft, mostLines, type OtherInvoiceDraft } from './draft.ts';
import { Line } from './line.tsx';

/** The lines of the invoice, each an entry; the focus follows what is added and removed. */
export function Lines({
  draft,
  change,
  at,
  amountAt,
  entryRemoved,
  today,
}: FormSectionsProps<OtherInvoiceDraft>) {
  const words = useWordsOf(otherInvoiceWording);
  const { lines } = draft;
  const next = useRef<string | null>(null);
  const withLines = (changed: readonly LineDraft[]) => change({ ...draft, lines: changed });
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
          amount={amountAt(['lines', String(index)])}
          onChange={(changed) => withLines(lines.with(index, changed))}
          onRemove={() => {
            withLines(lines.toSpliced(index, 1));
            entryRemoved('lines', index);
            focusAfterwards(`lines-${Math.max(0, index - 1)}-servedOn`);
          }}
          at={at}
          today={today}
        />
      ))}
      {lines.length < mostLines && (
        <button
          type="button"
          className="add"
          onClick={() => {
            withLines([...lines, blankLine()]);
            focusAfterwards(`lines-${lines.length}-servedOn`);
          }}
        >
          <Plus className="icon" aria-hidden="true" />
          {words.addLine}
        </button>
      )}
    </Section>
  );
}
