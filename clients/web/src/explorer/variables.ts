import { jsonLanguage } from '@codemirror/lang-json';

export type TypedVariables =
  | { readonly variables: Readonly<Record<string, unknown>> }
  | { readonly wrong: 'NO_OBJECT' }
  | { readonly wrong: 'NO_JSON'; readonly line: number };

/** What stands in the editor of variables: an object, or where it stops being one. */
export function readVariables(text: string): TypedVariables {
  if (text.trim() === '') return { variables: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: 'NO_OBJECT' };
    return { variables: value as Readonly<Record<string, unknown>> };
  } catch {
    return { wrong: 'NO_JSON', line: lineOf(text) };
  }
}

/** The line where it stops being JSON. What a browser says of it differs from one to the next, and sometimes lacks the place. */
function lineOf(text: string): number {
  let at = text.length;
  jsonLanguage.parser.parse(text).iterate({
    enter: ({ type, from }) => {
      if (type.isError) at = Math.min(at, from);
    },
  });
  return text.slice(0, at).trimEnd().split('\n').length;
}
