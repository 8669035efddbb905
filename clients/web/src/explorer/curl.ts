import type { Question } from './ask.ts';

/** The question as a line for a terminal. The token is never in it: the shell has it in `$TOKEN`. */
export function curlOf(question: Question, origin: string): string {
  return [
    `curl ${origin}/graphql \\`,
    `  -H "authorization: Bearer $TOKEN" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d ${quoted(JSON.stringify(question))}`,
  ].join('\n');
}

/** Single quotes: the shell reads nothing between them but the next one. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
