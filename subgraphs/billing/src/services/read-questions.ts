import type { Report, Typed } from '@guichet/chassis/problems/fields.ts';
import { cleaned } from '@guichet/chassis/problems/fields.ts';
import { locales } from '@guichet/chassis/problems/problem.ts';
import { type QuestionChoice, questionKinds, type ServiceQuestion } from './question.ts';
import { readWording, requiredChoice, type WordingEntry } from './read-service.ts';
import { serviceProblems } from './service.problems.ts';
import { isServiceCode } from './service.ts';
import { serviceLabels } from './service.wording.ts';

/** One of several answers, as it was typed. */
interface ChoiceEntry {
  readonly code?: Typed;
  readonly label?: WordingEntry | null;
}

/** A question of a service as an administrator typed it. */
export interface QuestionEntry extends ChoiceEntry {
  readonly kind?: Typed;
  readonly isRequired?: boolean | null;
  readonly hint?: WordingEntry | null;
  readonly choices?: readonly ChoiceEntry[] | null;
}

const longestLabel = 120;
const longestHint = 250;
/** Of questions, and of the choices of one: what a page can ask. */
const most = 30;

/** Reads the questions of a service, and reports every problem at once; null when there is one. */
export function readQuestions(
  typed: readonly QuestionEntry[],
  path: readonly string[],
  report: Report,
): readonly ServiceQuestion[] | null {
  return readList(typed, path, report, (entry, at, code) => {
    const label = readWording(entry.label, [...at, 'label'], serviceLabels.label, longestLabel, report);
    const hint = isSaid(entry.hint)
      ? readWording(entry.hint, [...at, 'hint'], serviceLabels.hint, longestHint, report)
      : null;
    const kindField = { path: [...at, 'kind'], label: serviceLabels.kind };
    const kind = requiredChoice(entry.kind, kindField, questionKinds, report);
    const choices = readList(entry.choices ?? [], [...at, 'choices'], report, readChoice(report));
    if (kind !== null && choices && (kind === 'CHOICE' ? choices.length < 2 : choices.length > 0)) {
      report(serviceProblems.SERVICE_CHOICES_MISPLACED, [...at, 'choices']);
      return null;
    }
    if (!label || kind === null || !choices || (isSaid(entry.hint) && !hint)) return null;
    return { code, kind, isRequired: entry.isRequired ?? true, label, hint, choices };
  });
}

function readChoice(report: Report) {
  return ({ label: typed }: ChoiceEntry, at: readonly string[], code: string): QuestionChoice | null => {
    const label = readWording(typed, [...at, 'label'], serviceLabels.label, longestLabel, report);
    return label && { code, label };
  };
}

/** Reads entries that bear a code each, which stands once in the list. */
function readList<Entry extends ChoiceEntry, Read>(
  typed: readonly Entry[],
  path: readonly string[],
  report: Report,
  read: (entry: Entry, at: readonly string[], code: string) => Read | null,
): readonly Read[] | null {
  if (typed.length > most) {
    report(serviceProblems.SERVICE_TOO_MANY, path, { limit: most });
    return null;
  }
  const codes = typed.map((entry) => cleaned(entry.code));
  const found = typed.map((entry, index) => {
    const at = [...path, String(index)];
    const code = codes[index] ?? '';
    const isCode = isServiceCode(code);
    const isRepeated = codes.indexOf(code) < index;
    if (!isCode) report(serviceProblems.SERVICE_CODE_MALFORMED, [...at, 'code']);
    else if (isRepeated) report(serviceProblems.SERVICE_ENTRY_REPEATED, [...at, 'code'], { code });
    const value = read(entry, at, code);
    return isCode && !isRepeated ? value : null;
  });
  const whole = found.filter((value) => value !== null);
  return whole.length === found.length ? whole : null;
}

function isSaid(wording: WordingEntry | null | undefined): boolean {
  return locales.some((locale) => cleaned(wording?.[locale]) !== '');
}
