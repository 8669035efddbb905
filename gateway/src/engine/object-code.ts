import type { Introspect } from './introspection.ts';
import type { Entity } from './run.ts';
import { type Complete, failed, impossible, type Shaping } from './shaping.ts';

/** One member of an object in the answer. */
export type Member =
  | { readonly kind: 'field'; readonly name: string; readonly complete: Complete }
  | {
      readonly kind: 'typename';
      readonly name: string;
      /** What an object that says no more than its `__typename` answers. */
      readonly own: unknown;
      /** The same for what it says under an alias. */
      readonly answer: (said: unknown) => unknown;
    }
  | { readonly kind: 'introspection'; readonly name: string; readonly answer: Introspect };

/** Makes an object of the answer, or adds to the one that was made before; `impossible` when it can't be. */
export type MakeObject = (value: Entity, shaping: Shaping, before?: Entity) => unknown;

export function compileObject(members: readonly Member[]): MakeObject {
  return (value, shaping, before) => {
    const made = before ?? {};
    for (const member of members) {
      const { name } = member;
      const done = answerOf(member, value, shaping, own(made, name));
      if (done === impossible) return impossible;
      made[name] = done === failed ? null : done;
    }
    return made;
  };
}

function answerOf(member: Member, value: Entity, shaping: Shaping, before: unknown): unknown {
  if (member.kind === 'field') {
    shaping.path.push(member.name);
    const done = member.complete(own(value, member.name) ?? null, shaping, before);
    shaping.path.pop();
    return done;
  }
  if (before !== undefined) return before;
  if (member.kind === 'introspection') return member.answer(shaping.variables);
  const said = member.name === '__typename' ? null : own(value, member.name);
  return said === null || said === undefined ? member.own : member.answer(said);
}

function own(object: Entity, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
