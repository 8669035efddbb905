import { explorerPath } from '../../routes/explorer-path.ts';

/** A request that the tests run, and what was answered. */
export interface Example {
  readonly name: string;
  /** The root field that it is about. */
  readonly field: string;
  /** In English, like the graph itself. */
  readonly title: string;
  readonly query: string;
  readonly variables: object;
  readonly answer: object;
}

interface Ran {
  readonly variables: object;
  readonly answer: object;
}

/** Reads the examples of a folder: each document and, beside it, its last run. */
export function examplesIn(texts: Readonly<Record<string, string>>): readonly Example[] {
  return Object.entries(texts).flatMap(([file, text]) => {
    const [, name] = /([^/]+)\.graphql$/.exec(file) ?? [];
    const ran = texts[file.replace(/graphql$/, 'answer.json')];
    if (name === undefined || ran === undefined) return [];
    const { variables, answer }: Ran = JSON.parse(ran);
    const [first = '', ...lines] = text.trim().split('\n');
    return [
      {
        ...{ name, field: name.replace(/\..*$/, ''), title: first.replace(/^#\s*/, '') },
        ...{ query: lines.join('\n'), variables, answer },
      },
    ];
  });
}

export const languages = ['graphql', 'curl', 'typescript'] as const;

/** In what an example is written. */
export type Language = (typeof languages)[number];

/** An example as a developer copies it. */
export function write({ query, variables }: Example, language: Language, origin: string): string {
  const hasVariables = Object.keys(variables).length > 0;
  const body = { query: oneLine(query), ...(hasVariables && { variables }) };
  switch (language) {
    case 'graphql':
      return query;
    case 'curl':
      return curl(`${origin}/graphql`, ['authorization: Bearer $TOKEN'], JSON.stringify(body));
    case 'typescript':
      return typescript(query, hasVariables ? variables : null, origin);
  }
}

/** A call by curl. What is quoted stays as it is, but `$TOKEN`, which the shell fills in. */
export function curl(address: string, headers: readonly string[], body: string): string {
  const lines = ['content-type: application/json', 'accept-language: en', ...headers].map((header) =>
    header.includes('$') ? `-H "${header}"` : `-H '${header}'`,
  );
  return ['curl', ...lines, `-d '${body.replaceAll("'", "'\\''")}'`, address].join(' \\\n  ');
}

function typescript(query: string, variables: object | null, origin: string): string {
  const indented = query.replaceAll('`', '\\`').replaceAll('\n', '\n  ');
  const sent = variables
    ? `{ query, variables: ${JSON.stringify(variables, null, 2).replaceAll('\n', '\n  ')} }`
    : '{ query }';
  return `const query = \`
  ${indented}
\`;

const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'accept-language': 'en',
    authorization: \`Bearer \${token}\`,
  },
  body: JSON.stringify(${sent}),
});
const { data, errors } = await response.json();`;
}

/** A document without the space that only eyes need. */
function oneLine(query: string): string {
  return query.replaceAll(/\s+/g, ' ').trim();
}

/** The explorer with a document in it. What stands behind # goes to no server, so no log has it. */
export function inExplorer({ query, variables }: Example): string {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `${explorerPath}#${asked}`;
}
