import type { Introspect } from './introspection.ts';
import type { LeafKind } from './leaf-values.ts';
import type { Entity } from './run.ts';
import { type Complete, failed, type Shaping } from './shaping.ts';

/** One member of an object in the answer. */
export type Member =
  | {
      readonly kind: 'field';
      readonly name: string;
      /** Its name in the merged data, where `name` may stand for something else. */
      readonly from: string;
      readonly complete: Complete;
      /** For a leaf that is no list: the kind of value that is answered as it comes. */
      readonly leaf: LeafKind | null;
      /** Whether null is answered as it comes. */
      readonly nullable: boolean;
    }
  | {
      readonly kind: 'typename';
      readonly name: string;
      readonly from: string;
      /** What an object that says no more than its `__typename` answers. */
      readonly own: unknown;
      /** The same for what it says under an alias. */
      readonly answer: (said: unknown) => unknown;
    }
  | { readonly kind: 'introspection'; readonly name: string; readonly answer: Introspect };

/** The value of one member, null when it failed; `impossible` when the object can't be without it. */
export function completeMember(member: Member, value: Entity, shaping: Shaping, before: unknown): unknown {
  if (member.kind === 'field') {
    shaping.path.push(member.name);
    const done = member.complete(own(value, member.from) ?? null, shaping, before);
    shaping.path.pop();
    return done === failed ? null : done;
  }
  if (before !== undefined) return before;
  if (member.kind === 'introspection') return member.answer(shaping.variables);
  const said = member.name === '__typename' ? null : own(value, member.from);
  return said === null || said === undefined ? member.own : member.answer(said);
}

/** What an object itself has under a name, not what every object inherits. */
export function own(object: Entity, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
