export type TypedVariables =
  | { readonly variables: Readonly<Record<string, unknown>> }
  | { readonly wrong: 'NO_OBJECT' }
  | { readonly wrong: 'NO_JSON'; readonly line: number | null };

/** What stands in the editor of variables: an object, or where it stops being one. */
export function readVariables(text: string): TypedVariables {
  if (text.trim() === '') return { variables: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: 'NO_OBJECT' };
    return { variables: value as Readonly<Record<string, unknown>> };
  } catch (error) {
    return { wrong: 'NO_JSON', line: lineOf(String(error), text) };
  }
}

/** Browsers say where in words of their own: « line 3 column 1 », « position 17 », or nothing when the text ends too early. */
function lineOf(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  return /end of/i.test(message) ? text.trimEnd().split('\n').length : null;
}
