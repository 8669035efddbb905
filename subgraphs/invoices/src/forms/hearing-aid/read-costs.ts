import { type Field, type Report, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { parseDecisionNumber } from '@guichet/schema/scalars/decision-number.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { aboveZero, requiredChoice, requiredPastDay } from '../fields.ts';
import type { FormGround } from '../form-room.ts';
import {
  ears as earsOffered,
  type Hardship,
  type HardshipEntry,
  type Implant,
  type ImplantEntry,
} from './hearing-aid.ts';
import { hardshipLine, implantLine } from './hearing-aid-lines.ts';
import { dayAt, fieldOf, type SectionReading } from './section-reading.ts';

/** Reads the services for bone anchors and implants of the middle ear: no lump sum, what was invoiced is asked back. */
export function readImplant(typed: ImplantEntry, { today, report }: FormGround): SectionReading<Implant> {
  const dayField = fieldOf('implant', 'servedOn');
  const servedOn = requiredPastDay(typed.servedOn, dayField, today, report);
  const ears = requiredChoice(typed.ears, fieldOf('implant', 'ears'), earsOffered, report);
  const amountMinor = readAmount(typed.amount, fieldOf('implant', 'amount'), report);
  const day = dayAt(dayField, servedOn);
  if (!servedOn || !ears || amountMinor === null) return { amountMinor, day, content: null };
  const said = { servedOn, ears, amountMinor };
  return { amountMinor, day, content: { said, lines: [implantLine(said)] } };
}

/** Reads « Cas de rigueur »: an amount that a decision of its own grants. */
export function readHardship(typed: HardshipEntry, { today, report }: FormGround): SectionReading<Hardship> {
  const dayField = fieldOf('hardship', 'servedOn');
  const servedOn = requiredPastDay(typed.servedOn, dayField, today, report);
  const numberField = fieldOf('hardship', 'decisionNumber');
  const decisionNumber = requiredValue(typed.decisionNumber, numberField, parseDecisionNumber, report);
  const amountMinor = readAmount(typed.amount, fieldOf('hardship', 'amount'), report);
  const day = dayAt(dayField, servedOn);
  if (!servedOn || !decisionNumber || amountMinor === null) return { amountMinor, day, content: null };
  const said = { servedOn, decisionNumber, amountMinor };
  return { amountMinor, day, content: { said, lines: [hardshipLine(said)] } };
}

function readAmount(typed: Typed, field: Field, report: Report): bigint | null {
  return aboveZero(requiredValue(typed, field, parseMoney, report), field, report);
}
