import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseDecisionNumber } from '@guichet/schema/scalars/decision-number.ts';
import {
  cleaned,
  type Field,
  optionalText,
  type Report,
  requiredText,
  requiredValue,
  type Typed,
} from '../forms/fields.ts';
import { formProblems } from '../forms/form.problems.ts';
import { type ClaimFormCode, claimForms } from '../forms/form.ts';
import { type OtherInvoiceDetails, readOtherInvoice } from '../forms/other-invoice/other-invoice.ts';
import { claimLabels } from './claim.wording.ts';
import type { ClaimEntry, ClaimFormEntry } from './claim-entry.ts';
import { type ClaimLine, periodOf, totalOf } from './claim-line.ts';
import type { BankAccountFacts, BeneficiaryFacts, ClaimParties } from './claim-parties.ts';

/** A claim in which nothing is wrong. */
export interface ClaimContent {
  readonly form: ClaimFormCode;
  readonly beneficiary: BeneficiaryFacts;
  readonly bankAccount: BankAccountFacts;
  readonly decisionNumber: string;
  readonly remark: string | null;
  readonly lines: readonly ClaimLine[];
  readonly details: OtherInvoiceDetails;
  readonly period: { readonly start: string; readonly end: string };
  readonly totalMinor: bigint;
}

export interface CheckedClaim {
  /** What can be computed from what was typed, whatever else is wrong. */
  readonly amounts: readonly { readonly path: readonly string[]; readonly amountMinor: bigint | null }[];
  /** In centimes: the sum of the lines that can be computed. */
  readonly totalMinor: bigint;
  /** All of them at once, in the caller's language. */
  readonly problems: readonly Problem[];
  /** Null as long as there is a problem. */
  readonly content: ClaimContent | null;
}

/** An idempotency key: text that a program made, of 1 to 200 characters. */
export function readKey(typed: string, locale: Locale) {
  const problems: Problem[] = [];
  const key = requiredText(typed, field('idempotencyKey'), 200, reportTo(problems, locale));
  return { key, problems };
}

/** The rules that a preview shows and a submission enforces. `today` is the day in Geneva, `2026-11-21`. */
export function checkClaim(
  entry: ClaimEntry,
  parties: ClaimParties,
  today: string,
  locale: Locale,
): CheckedClaim {
  const problems: Problem[] = [];
  const report = reportTo(problems, locale);
  const beneficiary = chosen(entry.beneficiaryId, parties.beneficiary, field('beneficiaryId'), report);
  const bankAccount = chosen(entry.bankAccountId, parties.bankAccount, field('bankAccountId'), report);
  const decisionNumber = requiredValue(
    entry.decisionNumber,
    field('decisionNumber'),
    parseDecisionNumber,
    report,
  );
  const remark = optionalText(entry.remark, field('remark'), 1000, report);
  const form = readForm(entry.form ?? {}, today, report);
  const amounts = form?.amounts ?? [];
  const totalMinor = totalOf(
    amounts.flatMap(({ amountMinor }) => (amountMinor === null ? [] : { amountMinor })),
  );
  const period = periodOf(form?.content?.lines ?? []);
  const isWhole =
    problems.length === 0 && beneficiary && bankAccount && decisionNumber && form?.content && period;
  return {
    amounts,
    totalMinor,
    problems,
    content: isWhole
      ? {
          form: 'OTHER_INVOICE',
          beneficiary,
          bankAccount,
          decisionNumber,
          remark,
          lines: form.content.lines,
          details: form.content.details,
          period,
          totalMinor,
        }
      : null,
  };
}

/** The one form that was chosen, read; null when the choice is refused. */
function readForm(entry: ClaimFormEntry, today: string, report: Report) {
  const [form, another] = claimForms.filter(({ member }) => entry[member] != null);
  if (!form || another) {
    report(formProblems.CLAIM_FORM_NOT_CHOSEN, ['form']);
    return null;
  }
  if (!form.isOpen || !entry.otherInvoice) {
    report(formProblems.CLAIM_FORM_NOT_OPEN, ['form', form.member], {
      title: form.title,
      number: form.number,
    });
    return null;
  }
  return readOtherInvoice(entry.otherInvoice, today, report);
}

/** What was chosen from a list of the person's own; what is not his is not in the list. */
function chosen<Facts>(typed: Typed, facts: Facts | null, at: Field, report: Report): Facts | null {
  if (cleaned(typed) && facts) return facts;
  report(cleaned(typed) ? sharedProblems.VALUE_NOT_IN_LIST : sharedProblems.FIELD_REQUIRED, at.path, {
    label: at.label,
  });
  return null;
}

function field(name: keyof typeof claimLabels): Field {
  return { path: [name], label: claimLabels[name] };
}

function reportTo(problems: Problem[], locale: Locale): Report {
  return (code, path, parameters) => {
    problems.push(problem(code, path, locale, parameters));
  };
}
