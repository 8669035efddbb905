import { totalOf } from '../../claims/claim-line.ts';
import type { FormGround, FormReading } from '../form-room.ts';
import { helplessnessProblems } from './helplessness-allowance.problems.ts';
import {
  type HelplessnessAllowanceDetails,
  type HelplessnessAllowanceEntry,
  helplessnessPlace,
} from './helplessness-allowance.ts';
import { judgeNights } from './judge-nights.ts';
import { warnOfHospitalMonths, warnOfNightsLeftOut } from './night-warnings.ts';
import { readPeriod } from './read-period.ts';
import { needsDocuments, readStay } from './read-stay.ts';

const staysPlace = [...helplessnessPlace, 'stays'] as const;
/** A quarter has 92 nights at most; a page and an officer can still read this many stays. */
const mostStays = 50;

/** Reads form 318.632.2, and reports every problem at once. */
export function readHelplessnessAllowance(
  entry: HelplessnessAllowanceEntry,
  ground: FormGround,
): FormReading<HelplessnessAllowanceDetails> {
  const { report, hasDocuments } = ground;
  const period = readPeriod(entry, ground);
  const typed = (entry.stays ?? []).map((stay) => stay ?? {});
  if (typed.length === 0) report(helplessnessProblems.HELPLESSNESS_WITHOUT_STAYS, staysPlace);
  if (typed.length > mostStays) {
    const counts = { limit: mostStays, count: typed.length };
    report(helplessnessProblems.HELPLESSNESS_TOO_MANY_STAYS, staysPlace, counts);
    return { amounts: [], days: [], content: null };
  }
  const readings = typed.map((stay, index) => readStay(stay, [...staysPlace, `${index}`], ground));
  judgeNights(readings, period, ground);
  if (typed.some(needsDocuments) && !hasDocuments)
    report(helplessnessProblems.HELPLESSNESS_DOCUMENTS_MISSING, ['attachmentIds']);
  const read = readings.flatMap(({ content }) => content ?? []);
  const lines = read.flatMap((stay) => stay.lines);
  const stays = read.map(({ stay }) => stay);
  const isWhole = period !== null && lines.length > 0 && read.length === typed.length;
  if (isWhole && totalOf(lines) === 0n) report(helplessnessProblems.HELPLESSNESS_NOTHING_TO_PAY, staysPlace);
  if (isWhole) {
    warnOfHospitalMonths(stays, ground);
    warnOfNightsLeftOut(stays, period, ground);
  }
  return {
    amounts: readings.flatMap(({ amounts }) => amounts),
    days: readings.flatMap(({ days }) => days),
    content: isWhole
      ? {
          lines,
          details: {
            form: 'HELPLESSNESS_ALLOWANCE',
            periodStart: period.start,
            periodEnd: period.end,
            stays,
          },
        }
      : null,
  };
}
