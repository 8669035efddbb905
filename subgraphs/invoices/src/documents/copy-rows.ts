import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { copyLines, describeLine } from '../forms/form-rooms.ts';
import type { CopyNote, CopyRow } from './copy-sections.ts';
import { copyWording } from './claim-copy.wording.ts';
import { figure, periodText, quantityFigure } from './copy-figures.ts';
import { paperBoxes } from './paper-boxes.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** The lines of a claim as its copy shows them, each with what the form says of it besides. */
export function copyRows(submitted: SubmittedClaim, locale: Locale): readonly CopyRow[] {
  const said = copyLines(submitted, locale);
  return submitted.lines.map((line, index) => {
    const { notes = [], quantity = quantityFigure(line.quantity) } = said[index] ?? {};
    return {
      day: periodText(line.servedOn, line.servedUntil ?? line.servedOn),
      service: describeLine(line, locale),
      notes: [
        ...notes.map((text) => ({ text })),
        ...(line.tariffPosition === null ? [] : [positionNote(line.tariffPosition, locale)]),
      ],
      quantity,
      price: figure(line.unitPriceMinor),
      amount: figure(line.amountMinor),
    };
  });
}

function positionNote(position: string, locale: Locale): CopyNote {
  return { box: paperBoxes.position, text: say(copyWording.position, locale, { position }) };
}
