import {
  cleaned,
  type Field,
  isGiven,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { type Locale, locales, type Wording } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { freePostage, type PostageChoice, postageCodes } from './postage.ts';
import type { ServiceQuestion } from './question.ts';
import { type QuestionEntry, readQuestions } from './read-questions.ts';
import { serviceProblems } from './service.problems.ts';
import { type ServiceContent, titleKeyOf } from './service.ts';
import { languageNames, serviceLabels } from './service.wording.ts';

/** A text in the four languages, as it was typed. */
export type WordingEntry = Readonly<Partial<Record<Locale, Typed>>>;

/** A postage choice as it was typed. */
interface PostageEntry {
  readonly code?: Typed;
  readonly amount?: Typed;
  readonly source?: Typed;
  readonly isVerified?: boolean | null;
}

/** What a service is, as an administrator typed it. */
export interface ServiceEntry {
  readonly isOnAccount?: boolean | null;
  readonly minWorkingDays?: number | null;
  readonly maxWorkingDays?: number | null;
  readonly titles?: WordingEntry | null;
  readonly descriptions?: WordingEntry | null;
  readonly postage?: readonly PostageEntry[] | null;
  readonly questions?: readonly QuestionEntry[] | null;
}

const above = 'service';
const longestTitle = 100;
const longestDescription = 500;
/** A regulation with its article fits, a copy of its text does not. */
export const longestSource = 300;
const longestDelay = 60;

/**
 * Reads what a service is, and reports every problem at once; null when there is one.
 * @param kept the questions that it asks when none are typed
 */
export function readService(
  typed: ServiceEntry,
  kept: readonly ServiceQuestion[],
  report: Report,
): ServiceContent | null {
  const titles = readWording(typed.titles, [above, 'titles'], serviceLabels.titles, longestTitle, report);
  const descriptions = readWording(
    typed.descriptions,
    [above, 'descriptions'],
    serviceLabels.descriptions,
    longestDescription,
    report,
  );
  const delay = readDelay(typed, report);
  const postage = readPostage(typed.postage ?? [], report);
  const questions = typed.questions ? readQuestions(typed.questions, [above, 'questions'], report) : kept;
  if (!titles || !descriptions || !delay || !postage || !questions) return null;
  const wordings = Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        title: titles[locale],
        titleKey: titleKeyOf(titles[locale]),
        description: descriptions[locale],
      },
    ]),
  ) as ServiceContent['wordings'];
  const isOnAccount = typed.isOnAccount ?? false;
  return { isOnAccount, deliveryMode: 'POST', ...delay, wordings, postage, questions };
}

/** A text that is there in each language; null when one is refused. */
export function readWording(
  typed: WordingEntry | null | undefined,
  path: readonly string[],
  label: Wording,
  limit: number,
  report: Report,
): Wording | null {
  const read = locales.map((locale) => {
    const field = { path: [...path, locale], label: labelIn(label, locale) };
    return [locale, requiredLine(typed?.[locale], field, limit, report)] as const;
  });
  return read.some(([, text]) => text === null) ? null : (Object.fromEntries(read) as Record<Locale, string>);
}

/** « Titre (français) ». */
function labelIn(label: Wording, language: Locale): Wording {
  return Object.fromEntries(
    locales.map((locale) => [locale, `${label[locale]} (${languageNames[language][locale]})`]),
  ) as Record<Locale, string>;
}

/** One of the values that a list offers; null when nothing or something else was chosen. */
export function requiredChoice<Value extends string>(
  typed: Typed,
  field: Field,
  values: readonly Value[],
  report: Report,
): Value | null {
  if (!isGiven(typed, field, report)) return null;
  const chosen = values.find((value) => value === cleaned(typed));
  if (chosen === undefined) report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label: field.label });
  return chosen ?? null;
}

function readDelay(typed: ServiceEntry, report: Report) {
  const minWorkingDays = typed.minWorkingDays ?? 0;
  const maxWorkingDays = typed.maxWorkingDays ?? 0;
  if (minWorkingDays >= 1 && maxWorkingDays >= minWorkingDays && maxWorkingDays <= longestDelay)
    return { minWorkingDays, maxWorkingDays };
  report(serviceProblems.SERVICE_DELAY_UNLIKELY, [above, 'minWorkingDays']);
  return null;
}

function readPostage(typed: readonly PostageEntry[], report: Report): readonly PostageChoice[] | null {
  const read: PostageChoice[] = [];
  for (const [index, entry] of typed.entries()) {
    const path = [above, 'postage', String(index)];
    const code = requiredChoice(
      entry.code,
      { path: [...path, 'code'], label: serviceLabels.postage },
      postageCodes,
      report,
    );
    const source = requiredLine(
      entry.source,
      { path: [...path, 'source'], label: serviceLabels.source },
      longestSource,
      report,
    );
    const amountField = { path: [...path, 'amount'], label: serviceLabels.amount };
    const amount = cleaned(entry.amount)
      ? requiredValue(entry.amount, amountField, parseMoney, report)
      : null;
    const isRefused = cleaned(entry.amount) !== '' && amount === null;
    if (code === null || source === null || isRefused) continue;
    if (read.some((one) => one.code === code)) {
      report(serviceProblems.SERVICE_ENTRY_REPEATED, [...path, 'code'], { code });
      continue;
    }
    const isVerified = amount !== null && (entry.isVerified ?? false);
    read.push({ code, amountMinor: amount === null ? null : amount.toString(), source, isVerified });
  }
  if (read.find(({ code }) => code === freePostage)?.amountMinor !== '0') {
    report(serviceProblems.SERVICE_POSTAGE_IS_FREE, [above, 'postage']);
    return null;
  }
  return read.length === typed.length ? read : null;
}
