import { requiredChoice, requiredPastDay } from '../fields.ts';
import type { FormGround } from '../form-room.ts';
import { ageOn } from './age.ts';
import {
  devices as devicesOffered,
  ears as earsOffered,
  type Fitting,
  type FittingEntry,
  fittingKinds,
  type Repair,
  type RepairEntry,
  repairKinds,
} from './hearing-aid.ts';
import { fittingLine, fittingSum, repairLine, repairSum } from './hearing-aid-lines.ts';
import { dayAt, fieldOf, rateOn, type SectionReading } from './section-reading.ts';

/** Reads « Appareillage auditif ». The day of the hand-over decides which rate holds and whether a child's is due. */
export function readFitting(typed: FittingEntry, ground: FormGround): SectionReading<Fitting> {
  const { today, report, birthDate } = ground;
  const dayField = fieldOf('fitting', 'servedOn');
  const servedOn = requiredPastDay(typed.servedOn, dayField, today, report);
  const kind = requiredChoice(typed.kind, fieldOf('fitting', 'kind'), fittingKinds, report);
  const ears = requiredChoice(typed.ears, fieldOf('fitting', 'ears'), earsOffered, report);
  const day = dayAt(dayField, servedOn);
  const age = servedOn === null ? null : ageOn(birthDate, servedOn);
  const sum = ears === null || age === null ? null : fittingSum(ears, age);
  const rate = servedOn === null || sum === null ? null : rateOn(servedOn, sum, dayField, ground);
  if (!servedOn || !kind || !ears || !sum || rate === null) return { amountMinor: rate, day, content: null };
  const said = { servedOn, kind, ears };
  return { amountMinor: rate, day, content: { said, lines: [fittingLine(said, sum, rate)] } };
}

/** Reads « Réparations »: the lump sum of the day for each hearing aid, the same for a child and an adult. */
export function readRepair(typed: RepairEntry, ground: FormGround): SectionReading<Repair> {
  const { today, report } = ground;
  const dayField = fieldOf('repair', 'servedOn');
  const servedOn = requiredPastDay(typed.servedOn, dayField, today, report);
  const kind = requiredChoice(typed.kind, fieldOf('repair', 'kind'), repairKinds, report);
  const devices = requiredChoice(typed.devices, fieldOf('repair', 'devices'), devicesOffered, report);
  const day = dayAt(dayField, servedOn);
  const sum = kind === null ? null : repairSum(kind);
  const rate = servedOn === null || sum === null ? null : rateOn(servedOn, sum, dayField, ground);
  if (!servedOn || !kind || !devices || !sum || rate === null)
    return { amountMinor: null, day, content: null };
  const said = { servedOn, kind, devices };
  const line = repairLine(said, sum, rate);
  return { amountMinor: line.amountMinor, day, content: { said, lines: [line] } };
}
