import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { HandedInText } from '../claims/read-hand-ins.ts';
import { type TypedField, typedFields } from '../claims/typed-fields.ts';
import type { ClaimFormCode } from '../forms/form.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';

/** What a person changed when a claim was corrected. */
export interface ChangedByCorrection {
  readonly changes: readonly FieldChange[];
  readonly filesAdded: readonly string[];
  readonly filesRemoved: readonly string[];
  /** What the officer marked and the person left as it was, as it stands now. */
  readonly untouched: readonly TypedField[];
}

/**
 * Compares what was handed in before a correction and with it, in the words of the form. Documents are the same when their bytes are.
 * @param marked paths in the form as it was: what the officer wanted to have corrected
 */
export function whatChanged(
  form: ClaimFormCode,
  before: HandedInText,
  after: HandedInText,
  marked: readonly (readonly string[])[],
  locale: Locale,
): ChangedByCorrection {
  const { changes, same } = compareFields(read(before, form, locale), read(after, form, locale));
  const missing = (files: HandedInText['files'], there: HandedInText['files']) =>
    files.filter(({ mark }) => !there.some((file) => file.mark === mark)).map(({ name }) => name);
  const filesAdded = missing(after.files, before.files);
  const filesRemoved = missing(before.files, after.files);
  const isTouched = filesAdded.length + filesRemoved.length > 0;
  const marks = new Set(marked.map((path) => path.join(' ')));
  const untouched = same
    .filter(({ path }) => marks.has(path.join(' ')) && !(isTouched && path[0] === documents))
    .map(({ field }) => field);
  return { changes, filesAdded, filesRemoved, untouched };
}

/** The member of a claim's input that names its documents: compared by their bytes, not here. */
const documents = 'attachmentIds';

/** The fields as they were typed; what was chosen by its key is said by its name. */
function read({ typed, beneficiary, bankAccount }: HandedInText, form: ClaimFormCode, locale: Locale) {
  const chosen: Readonly<Record<string, string | null>> = {
    beneficiaryId: beneficiary,
    bankAccountId: bankAccount,
  };
  return typedFields(typed, form, locale).map((field) => ({
    ...field,
    value: field.path.length === 1 ? (chosen[field.path[0] ?? ''] ?? field.value) : field.value,
  }));
}
