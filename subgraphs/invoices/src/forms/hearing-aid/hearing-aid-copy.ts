import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { fittingKinds } from './hearing-aid.ts';
import { fittingKindNames, hearingAidCopyWording } from './hearing-aid.wording.ts';

/** What form 300.001 froze: as far as its copy shows it. */
export const frozenHearingAid = z.object({
  fitting: z.object({ kind: z.enum(fittingKinds) }).nullable(),
  hardship: z.object({ decisionNumber: z.string() }).nullable(),
});

type HearingAid = z.output<typeof frozenHearingAid>;

/** The lines say everything themselves: each section has its own. */
export function hearingAidCopyFacts(): readonly CopyFact[] {
  return [];
}

/** Of a fitting whether it is the first, of a case of hardship which decision grants it. */
export function hearingAidCopyLines(
  lines: readonly ClaimLine[],
  hearingAid: HearingAid,
  locale: Locale,
): readonly LineNotes[] {
  return lines.map((line) => ({ notes: notesOf(line, hearingAid, locale) }));
}

function notesOf({ kind }: ClaimLine, { fitting, hardship }: HearingAid, locale: Locale): readonly string[] {
  if (kind === 'HEARING_AID' && fitting) return [fittingKindNames[fitting.kind][locale]];
  if (kind === 'HEARING_HARDSHIP' && hardship)
    return [say(hearingAidCopyWording.hardshipNumber, locale, { number: hardship.decisionNumber })];
  return [];
}
