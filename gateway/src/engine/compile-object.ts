import { completeMember, type Member, own } from './member.ts';
import { generateObject } from './object-code.ts';
import type { Entity } from './run.ts';
import { impossible, type Shaping } from './shaping.ts';

/** Makes an object of the answer, or adds to the one that was made before; `impossible` when it can't be. */
export type MakeObject = (value: Entity, shaping: Shaping, before?: Entity) => unknown;

/** Makes objects with code of their own where each name comes once, which is nearly always; else member by member. */
export function compileObject(members: readonly Member[]): MakeObject {
  const names = new Set(members.map(({ name }) => name));
  const create = names.size === members.length ? generateObject(members) : null;
  return (value, shaping, before) => {
    if (create && !before) return create(value, shaping);
    const made = before ?? {};
    for (const member of members) {
      const done = completeMember(member, value, shaping, own(made, member.name));
      if (done === impossible) return impossible;
      made[member.name] = done;
    }
    return made;
  };
}
