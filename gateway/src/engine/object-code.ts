import type { LeafKind } from './leaf-values.ts';
import { completeMember, type Member } from './member.ts';
import type { Entity } from './run.ts';
import { failed, impossible, type Shaping } from './shaping.ts';

type CreateObject = (value: Entity, shaping: Shaping) => unknown;

/** JavaScript that tells whether a value is answered as it comes, by the kind of leaf. A closed list: nobody's words. */
const tests: Readonly<Record<LeafKind, (value: string) => string>> = {
  string: (value) => `typeof ${value} === 'string'`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  integer: (value) => `(${value} | 0) === ${value}`,
  number: (value) => `typeof ${value} === 'number' && ${value} - ${value} === 0`,
  any: (value) => `${value} !== undefined && ${value} !== null`,
};

/**
 * Writes the function that makes the objects of one selection set and type, where no name comes twice. Code is generated
 * here and in `reading/write-reader.ts`, nowhere else: an object literal has one hidden class for good and reads by constant names, which makes shaping
 * several times as fast as a loop over members; the rest of the engine is closures.
 *
 * It is safe because of what goes into the text: indexes, the tests above, and names of the operation and the schema as
 * JSON string literals. A GraphQL name has letters, digits and underscores only; JSON.stringify would contain any other.
 */
export function generateObject(members: readonly Member[]): CreateObject {
  const written = members.map(memberCode);
  const text = [
    ...written.map((_, index) => `const c${index} = complete[${index}];`),
    'return (value, shaping) => {',
    '  const { path } = shaping;',
    ...written.map(({ code }) => `  ${code}`),
    `  return { ${members.map(({ name }, index) => `${JSON.stringify(name)}: v${index}`).join(', ')} };`,
    '};',
  ].join('\n');
  const make = new Function('impossible', 'failed', 'complete', text);
  return make(
    impossible,
    failed,
    written.map(({ complete }) => complete),
  );
}

/** The text for one member, and the function that it calls. */
interface MemberCode {
  readonly code: string;
  readonly complete: (value: never, shaping: Shaping) => unknown;
}

/** A leaf that is valid at first sight is taken; everything else is completed by the member, which knows why not. */
function memberCode(member: Member, index: number): MemberCode {
  const made = `v${index}`;
  const name = JSON.stringify(member.name);
  if (member.kind === 'typename' && member.name === '__typename' && typeof member.own === 'string')
    return { code: `const ${made} = ${JSON.stringify(member.own)};`, complete: () => undefined };
  // A name that every object inherits is one that this object may not have itself.
  if (member.kind !== 'field' || member.from in Object.prototype)
    return {
      code: `const ${made} = c${index}(value, shaping); if (${made} === impossible) return impossible;`,
      complete: (value: Entity, shaping) => completeMember(member, value, shaping, undefined),
    };
  const complete = [
    `path.push(${name});`,
    `${made} = c${index}(${made} === undefined ? null : ${made}, shaping);`,
    'path.pop();',
    `if (${made} === impossible) return impossible;`,
    `if (${made} === failed) ${made} = null;`,
  ].join(' ');
  const isTaken = [
    ...(member.leaf ? [tests[member.leaf](made)] : []),
    ...(member.nullable ? [`${made} === null`] : []),
  ].join(' || ');
  return {
    code: `let ${made} = value[${JSON.stringify(member.from)}]; ${isTaken ? `if (!(${isTaken})) { ${complete} }` : complete}`,
    complete: member.complete,
  };
}
