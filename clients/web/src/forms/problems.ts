import { asShown } from '../wording/french-spaces.ts';

/** A problem as the graph sends it. */
export interface Problem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** A problem at the field of a form that it belongs to. */
export interface FieldProblem {
  /** The field's name; empty when the whole form is meant. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** Finds the field for each problem: `input.form.otherInvoice.lines.0.servedOn` is the field `lines-0-servedOn`. */
export function atFields(problems: readonly Problem[]): readonly FieldProblem[] {
  return problems.map(({ path, code, message }) => ({
    field: belowForm(path).join('-'),
    code,
    message: asShown(message),
  }));
}

/** What follows `input`, `form` and the form's own member in a path: those name an argument or a form, not a field of the page. */
export function belowForm(path: readonly string[]): readonly string[] {
  const below = path[0] === 'input' ? path.slice(1) : path;
  return below[0] === 'form' ? below.slice(2) : below;
}

/** The message at one field. */
export function problemAt(problems: readonly FieldProblem[], field: string): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null;
}

/**
 * The fields to keep marking after entry `index` of a list (`lines`, `trips-0-companions`) went away: those of the entries below it
 * move up by one.
 */
export function fieldsWithoutEntry(
  fields: ReadonlySet<string>,
  list: string,
  index: number,
): ReadonlySet<string> {
  const start = `${list}-`;
  const kept = [...fields].flatMap((field) => {
    const [, entry = '', rest = ''] = field.startsWith(start)
      ? (/^(\d+)(.*)$/.exec(field.slice(start.length)) ?? [])
      : [];
    if (entry === '' || Number(entry) < index) return [field];
    return Number(entry) === index ? [] : [`${start}${Number(entry) - 1}${rest}`];
  });
  return new Set(kept);
}
