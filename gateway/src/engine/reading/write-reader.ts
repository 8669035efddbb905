import type { Entity } from '../run.ts';
import type { Form } from './form.ts';

/** Reads the text of a subgraph's answer as `JSON.parse` would; null for a text that is not as expected. */
export type ReadAnswer = (text: string) => { readonly data: Entity } | null;

/**
 * Writes the function that reads answers of one form. Pieces without a list are read by one regular expression each, which has to begin
 * where the last one ended, and whose groups are the leaves. It takes no text that isn't JSON to the letter, and leaves every text to
 * `JSON.parse` that has a space, an escape or another order.
 *
 * What goes into its code is this file's, indexes, and names of a fetch: letters, digits and underscores.
 */
export function writeReader(form: Form): ReadAnswer {
  const functions: string[] = [];
  const patterns: string[] = [];
  const read = functionOf(form, { functions, patterns });
  const text = [
    `let text = ''; let at = 0;`,
    ...patterns.map((_, index) => `const r${index} = patterns[${index}];`),
    `function nothing() { if (!text.startsWith('null', at)) return failed; at += 4; return null; }`,
    ...functions,
    `return (given) => {`,
    `  if (!given.startsWith('{"data":')) return null;`,
    `  text = given; at = 8;`,
    `  const data = ${read}();`,
    `  const isWhole = data !== failed && data !== null && isEnd(text, at);`,
    `  text = '';`,
    `  return isWhole ? { data } : null;`,
    `};`,
  ].join('\n');
  const make = new Function('failed', 'isEnd', 'patterns', text);
  return make(
    Symbol('failed'),
    isEnd,
    patterns.map((pattern) => new RegExp(pattern, 'y')),
  );
}

/** The answer's own object ends, and a line may. */
function isEnd(text: string, at: number): boolean {
  return (
    text.startsWith('}', at) && (at + 1 === text.length || (at + 2 === text.length && text.endsWith('\n')))
  );
}

/** What has been written so far. */
interface Written {
  readonly functions: string[];
  readonly patterns: string[];
}

/** Writes a function that reads one value from where the reading stands; answers its name. */
function functionOf(form: Form, written: Written): string {
  const code = form.kind === 'list' ? listCode(functionOf(form.of, written)) : pieceCode(form, written);
  const name = `f${written.functions.length}`;
  written.functions.push(`function ${name}() {\n${code}\n}`);
  return name;
}

function listCode(element: string): string {
  return `  if (text.charCodeAt(at) !== 91) return nothing();
  at += 1;
  const list = [];
  if (text.charCodeAt(at) === 93) { at += 1; return list; }
  for (;;) {
    const value = ${element}();
    if (value === failed) return failed;
    list.push(value);
    const next = text.charCodeAt(at);
    at += 1;
    if (next === 93) return list;
    if (next !== 44) return failed;
  }`;
}

/** The code for a value that is no list: regular expressions in turn with the functions of lists within. */
function pieceCode(form: Exclude<Form, { kind: 'list' }>, written: Written): string {
  const lines: string[] = [];
  let pattern = '';
  let groups = 0;
  let index = -1;

  function group(): string {
    if (groups === 0) index = written.patterns.push('') - 1;
    groups += 1;
    return `m${index}[${groups}]`;
  }

  function flush(): void {
    if (groups === 0) index = written.patterns.push('') - 1;
    written.patterns[index] = pattern;
    const failure = lines.length === 0 ? 'nothing()' : 'failed';
    lines.push(
      `  r${index}.lastIndex = at; const m${index} = r${index}.exec(text);`,
      `  if (m${index} === null) return ${failure}; at = r${index}.lastIndex;`,
    );
    [pattern, groups] = ['', 0];
  }

  /** The expression for a value whose text the pattern takes. */
  function value(of: Form, isWhole: boolean): string {
    if (of.kind === 'list' || (of.kind === 'object' && !isWhole && hasList(of))) {
      const read = functionOf(of, written);
      flush();
      const name = `v${lines.length}`;
      lines.push(`  const ${name} = ${read}(); if (${name} === failed) return failed;`);
      return name;
    }
    if (of.kind === 'object') return object(of.members, isWhole);
    const made = group();
    pattern += leafPatterns[of.kind];
    return leafCode[of.kind](made);
  }

  function object(members: ReadonlyMap<string, Form>, isWhole: boolean): string {
    const there = isWhole ? null : group();
    pattern += isWhole ? '\\{' : '(?:(\\{)';
    const values = [...members].map(([name, member], place) => {
      pattern += `${place > 0 ? ',' : ''}"${name}":`;
      return `${name}: ${value(member, false)}`;
    });
    pattern += isWhole ? '\\}' : '\\}|null)';
    const made = `{ ${values.join(', ')} }`;
    return there ? `(${there} === undefined ? null : ${made})` : made;
  }

  const made = value(form, true);
  flush();
  return [...lines, `  return ${made};`].join('\n');
}

function hasList(form: Form): boolean {
  return form.kind === 'list' || (form.kind === 'object' && [...form.members.values()].some(hasList));
}

const leafPatterns = {
  text: '(?:"([^"\\\\\\u0000-\\u001f]*)"|null)',
  number: '(?:(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|null)',
  boolean: '(true|false|null)',
} as const;

const leafCode: Readonly<Record<keyof typeof leafPatterns, (group: string) => string>> = {
  text: (group) => `(${group} ?? null)`,
  number: (group) => `(${group} === undefined ? null : +${group})`,
  boolean: (group) => `(${group} === 'null' ? null : ${group} === 'true')`,
};
