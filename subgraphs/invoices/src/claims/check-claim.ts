import { cleaned, gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Locale, Problem } from '@guichet/chassis/problems/problem.ts';
import { type AttachmentFacts, readAttachments } from '../attachments/claim-attachments.ts';
import { readDecisionNumber, readDescription } from '../decision-numbers/decision-number.ts';
import { optionalText } from '../forms/fields.ts';
import type { ClaimFormCode } from '../forms/form.ts';
import type { TypedAmount } from '../forms/form-room.ts';
import { type ClaimDetails, readForm } from '../forms/form-rooms.ts';
import { noteRates } from '../tariffs/note-rates.ts';
import type { TariffStart } from '../tariffs/tariffs.ts';
import { claimProblems } from './claim.problems.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { chosen, claimField } from './claim-fields.ts';
import type { ClaimGround } from './claim-ground.ts';
import { type ClaimLine, periodOf, totalOf } from './claim-line.ts';
import type { BankAccountFacts, BeneficiaryFacts } from './claim-parties.ts';
import {
  type ClaimWarning,
  keepWarnings,
  sayWarnings,
  warnOfDeadlines,
  warnOfDuplicates,
} from './claim-warnings.ts';

/** A claim in which nothing is wrong. */
export interface ClaimContent {
  readonly form: ClaimFormCode;
  readonly beneficiary: BeneficiaryFacts;
  readonly bankAccount: BankAccountFacts;
  readonly decisionNumber: string;
  /** Whether the number is to be saved with the beneficiary, and what it is to be called. */
  readonly savesDecisionNumber: boolean;
  readonly decisionNumberDescription: string | null;
  /** In the order in which they were added. */
  readonly attachments: readonly AttachmentFacts[];
  readonly remark: string | null;
  readonly lines: readonly ClaimLine[];
  /** The rates by which it was counted and judged. */
  readonly rates: readonly TariffStart[];
  readonly details: ClaimDetails;
  readonly period: { readonly start: string; readonly end: string };
  readonly totalMinor: bigint;
  /** What the person was told and the officer should know. */
  readonly warnings: readonly ClaimWarning[];
}

export interface CheckedClaim {
  /** What can be computed from what was typed, whatever else is wrong. */
  readonly amounts: readonly TypedAmount[];
  /** In centimes: the sum of the lines that can be computed. */
  readonly totalMinor: bigint;
  /** All of them at once, in the caller's language. */
  readonly problems: readonly Problem[];
  /** What the person should know and what stops nothing. */
  readonly warnings: readonly Problem[];
  /** Null as long as there is a problem. */
  readonly content: ClaimContent | null;
}

/** The rules that a preview shows and a submission enforces. `today` is the day in Geneva, `2026-11-21`. */
export function checkClaim(
  entry: ClaimEntry,
  ground: ClaimGround,
  today: string,
  locale: Locale,
): CheckedClaim {
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const warnings: ClaimWarning[] = [];
  const warn = keepWarnings(warnings);
  const { parties } = ground;
  const { tariffs, asked } = noteRates(ground.tariffs);
  if (!parties.isEmailVerified) report(claimProblems.EMAIL_NOT_VERIFIED, []);
  const beneficiary = chosen(entry.beneficiaryId, parties.beneficiary, 'beneficiaryId', report);
  const bankAccount = chosen(entry.bankAccountId, parties.bankAccount, 'bankAccountId', report);
  const decision = readDecision(entry, report);
  const read = readForm(entry.form ?? {}, {
    today,
    tariffs,
    benefits: ground.benefits,
    report,
    warn,
    birthDate: parties.beneficiary?.birthDate ?? null,
    hasDocuments: (entry.attachmentIds ?? []).some((id) => cleaned(id) !== ''),
    earlier: ground.earlier,
  });
  warnOfDeadlines(read?.reading.days ?? [], today, warn);
  const attachments = readAttachments(entry.attachmentIds, ground.attachments, report, ground.corrects);
  const remark = optionalText(entry.remark, claimField('remark'), 1000, report);
  const amounts = read?.reading.amounts ?? [];
  const totalMinor = totalOf(
    amounts.flatMap(({ amountMinor }) => (amountMinor === null ? [] : { amountMinor })),
  );
  const form = read?.reading.content;
  warnOfDuplicates(form?.lines ?? [], ground.earlier, warn);
  const period = periodOf(form?.lines ?? []);
  const isWhole =
    problems.length === 0 && beneficiary && bankAccount && decision && attachments && form && period;
  return {
    amounts,
    totalMinor,
    problems,
    warnings: sayWarnings(warnings, locale),
    content: isWhole
      ? {
          form: form.details.form,
          beneficiary,
          bankAccount,
          ...decision,
          attachments,
          remark,
          ...form,
          period,
          rates: asked(),
          totalMinor: totalOf(form.lines),
          warnings,
        }
      : null,
  };
}

/** The decision number, whether it is to be saved, and as what; null when something is refused. */
function readDecision(entry: ClaimEntry, report: Report) {
  const decisionNumber = readDecisionNumber(entry.decisionNumber, ['decisionNumber'], report);
  const savesDecisionNumber = entry.savesDecisionNumber ?? false;
  const decisionNumberDescription = savesDecisionNumber
    ? readDescription(entry.decisionNumberDescription, ['decisionNumberDescription'], report)
    : null;
  return decisionNumber && { decisionNumber, savesDecisionNumber, decisionNumberDescription };
}
