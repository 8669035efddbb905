import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { periodText, quantityFigure } from '../../documents/copy-figures.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { helplessnessPlaces } from './helplessness-allowance.ts';
import { helplessnessCopyWording, placeWording } from './helplessness-allowance.wording.ts';
import { type HelplessnessLineKind, type Share, shareAt } from './helplessness-lines.ts';

/** What form 318.632.2 froze: as far as its copy shows it. The degrees stand in the lines. */
export const frozenHelplessnessAllowance = z.object({
  periodStart: z.string(),
  periodEnd: z.string(),
  stays: z.array(
    z.object({ firstNight: z.string(), lastNight: z.string(), place: z.enum(helplessnessPlaces) }),
  ),
});

type Frozen = z.output<typeof frozenHelplessnessAllowance>;

/** The accounting period. */
export function helplessnessCopyFacts(
  { periodStart, periodEnd }: Frozen,
  locale: Locale,
): readonly CopyFact[] {
  const value = periodText(periodStart, periodEnd);
  return [{ label: helplessnessCopyWording.accountingPeriod[locale], value }];
}

/** Of each line where its nights were spent, and why less than the whole is paid. */
export function helplessnessCopyLines(
  lines: readonly ClaimLine[],
  { stays }: Frozen,
  locale: Locale,
): readonly LineNotes[] {
  return lines.map(({ kind, servedOn, quantity }) => {
    // No night stands in two stays: the first one tells which stay the line belongs to.
    const stay = stays.find(({ firstNight, lastNight }) => firstNight <= servedOn && servedOn <= lastNight);
    const count = quantityFigure(quantity);
    return {
      notes: stay
        ? [
            placeWording[stay.place][locale],
            ...sharesInWords[shareAt(stay.place, kind as HelplessnessLineKind)].map((why) => why[locale]),
          ]
        : [],
      quantity:
        count === '1'
          ? helplessnessCopyWording.night[locale]
          : say(helplessnessCopyWording.nights, locale, { count }),
    };
  });
}

const sharesInWords = {
  WHOLE: [],
  QUARTER: [helplessnessCopyWording.quarter],
  NOTHING: [helplessnessCopyWording.nothing],
} as const satisfies Readonly<Record<Share, readonly object[]>>;
