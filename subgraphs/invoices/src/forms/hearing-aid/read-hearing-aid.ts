import type { FormGround, FormReading } from '../form-room.ts';
import { isPayable } from '../payable.ts';
import { hearingAidProblems } from './hearing-aid.problems.ts';
import {
  type HearingAidDetails,
  type HearingAidEntry,
  hearingAidPlace,
  hearingAidSections,
} from './hearing-aid.ts';
import { totalLabel } from './hearing-aid.wording.ts';
import { warnOfHearingAid } from './hearing-aid-warnings.ts';
import { readBatteries } from './read-batteries.ts';
import { readHardship, readImplant } from './read-costs.ts';
import { readFitting, readRepair } from './read-lump-sums.ts';

/** Reads form 300.001, and reports every problem at once: of each section that is used, and of a claim that uses none. */
export function readHearingAid(entry: HearingAidEntry, ground: FormGround): FormReading<HearingAidDetails> {
  const read = {
    fitting: entry.fitting ? readFitting(entry.fitting, ground) : null,
    repair: entry.repair ? readRepair(entry.repair, ground) : null,
    batteries: entry.batteries ? readBatteries(entry.batteries, ground) : null,
    implant: entry.implant ? readImplant(entry.implant, ground) : null,
    hardship: entry.hardship ? readHardship(entry.hardship, ground) : null,
  };
  const used = hearingAidSections.flatMap((section) => {
    const reading = read[section];
    return reading ? { path: [...hearingAidPlace, section], ...reading } : [];
  });
  // It is said of the first section: a page can lead there.
  if (used.length === 0) ground.report(hearingAidProblems.HEARING_AID_EMPTY, [...hearingAidPlace, 'fitting']);
  const details: HearingAidDetails = {
    form: 'HEARING_AID',
    fitting: read.fitting?.content?.said ?? null,
    repair: read.repair?.content?.said ?? null,
    batteries: read.batteries?.content?.said ?? null,
    implant: read.implant?.content?.said ?? null,
    hardship: read.hardship?.content?.said ?? null,
  };
  const lines = used.flatMap(({ content }) => content?.lines ?? []);
  warnOfHearingAid(entry, details, ground);
  const total = { path: hearingAidPlace, label: totalLabel };
  const isComplete =
    used.length > 0 && used.every(({ content }) => content) && isPayable(lines, total, ground.report);
  return {
    amounts: used.map(({ path, amountMinor }) => ({ path, amountMinor })),
    days: used.flatMap(({ day }) => day ?? []),
    content: isComplete ? { lines, details } : null,
  };
}
