import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import type { SheetNote } from '@guichet/chassis/sheets/sheet-table.ts';
import type { GrantSaid } from '../claims/claim-grant.ts';
import { copyLines, describeLine, numbersOf } from '../forms/form-rooms.ts';
import { copyWording } from './claim-copy.wording.ts';
import { figure, periodText, quantityFigure } from './copy-figures.ts';
import type { CopyRow } from './copy-sections.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** The lines of a claim as its copy shows them, each with what the form says of it besides, and with what was granted where it is less. */
export function copyRows(submitted: SubmittedClaim, grant: GrantSaid | null): readonly CopyRow[] {
  const { locale } = submitted;
  const said = copyLines(submitted, locale);
  const { position: positionBox } = numbersOf(submitted);
  return submitted.lines.map((line, index) => {
    const { row, notes = [], quantity = quantityFigure(line.quantity) } = said[index] ?? {};
    const service = describeLine(line, locale);
    return {
      day: periodText(line.servedOn, line.servedUntil ?? line.servedOn),
      service: row === undefined ? service : `${row}. ${service}`,
      notes: [
        ...notes.map((text) => ({ text })),
        ...(line.tariffPosition === null ? [] : [positionNote(line.tariffPosition, positionBox, locale)]),
      ],
      ...reductionOf(grant, index + 1, locale),
      quantity,
      price: figure(line.unitPriceMinor),
      amount: figure(line.amountMinor),
    };
  });
}

function positionNote(position: string, box: number | undefined, locale: Locale): SheetNote {
  return { ...(box !== undefined && { box }), text: say(copyWording.position, locale, { position }) };
}

function reductionOf(grant: GrantSaid | null, place: number, locale: Locale): Pick<CopyRow, 'reduction'> {
  const reduced = grant?.reductions.find(({ position }) => position === place);
  if (!reduced) return {};
  const { grantedMinor, reason } = reduced;
  return { reduction: say(copyWording.granted, locale, { amount: figure(grantedMinor), reason }) };
}
