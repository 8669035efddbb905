import type { Typed } from '@guichet/chassis/problems/fields.ts';
import { type Locale, type Problem, problem, type Wording } from '@guichet/chassis/problems/problem.ts';
import { requiredText } from '../forms/fields.ts';

/** Characters that an officer may write to a person, or to a colleague: a page, which a mail still shows whole. */
const longestMessage = 2000;

/** What the office's page calls the fields of a decision. */
const labels = {
  message: { fr: 'Message', de: 'Nachricht', it: 'Messaggio', en: 'Message' },
  reason: { fr: 'Motif', de: 'Begründung', it: 'Motivo', en: 'Reason' },
  word: { fr: 'Mot', de: 'Notiz', it: 'Nota', en: 'Note' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Reads what an officer writes; null with its problems when it is missing or too long. */
export function readWords(
  typed: Typed,
  name: keyof typeof labels,
  locale: Locale,
): { readonly message: string | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const field = { path: [name], label: labels[name] };
  const message = requiredText(typed, field, longestMessage, (code, path, parameters) => {
    problems.push(problem(code, path, locale, parameters));
  });
  return { message, problems };
}
