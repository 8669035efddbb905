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

/** Steps of a path that name an argument or a form, not a field of the page. */
const frames = new Set(['input', 'form', 'otherInvoice']);

/** Finds the field for each problem: `input.form.otherInvoice.lines.0.servedOn` is the field `lines-0-servedOn`. */
export function atFields(problems: readonly Problem[]): readonly FieldProblem[] {
  return problems.map(({ path, code, message }) => ({
    field: path.filter((step) => !frames.has(step)).join('-'),
    code,
    message,
  }));
}

/** The message at one field. */
export function problemAt(problems: readonly FieldProblem[], field: string): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null;
}

/** The fields to keep marking after line `index` went away: those of the lines below it move up by one. */
export function fieldsWithoutLine(fields: ReadonlySet<string>, index: number): ReadonlySet<string> {
  const kept = [...fields].flatMap((field) => {
    const [, line = '', rest = ''] = /^lines-(\d+)-(.*)$/.exec(field) ?? [];
    if (line === '' || Number(line) < index) return [field];
    return Number(line) === index ? [] : [`lines-${Number(line) - 1}-${rest}`];
  });
  return new Set(kept);
}
