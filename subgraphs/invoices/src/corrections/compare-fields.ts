import type { TypedField } from '../claims/typed-fields.ts';
import { alignEntries, type Pair } from './align-entries.ts';

/** What became of a field: it says something else, or belongs to an entry that was added or taken away. */
export type FieldChangeKind = 'CHANGED' | 'ADDED' | 'REMOVED';

/** A field that differs between what was handed in before and after a correction. */
export interface FieldChange extends Pick<TypedField, 'group' | 'label'> {
  readonly kind: FieldChangeKind;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs, and what doesn't: each field that says the same as before, under its path of then. */
export interface ComparedFields {
  readonly changes: readonly FieldChange[];
  readonly same: readonly { readonly path: readonly string[]; readonly field: TypedField }[];
}

/** An entry of a list by what its fields are called within it. */
type Entry = ReadonlyMap<string, TypedField>;

/** A field outside of lists, or a whole list, under its path. */
type Parts = ReadonlyMap<string, TypedField | readonly Entry[]>;

/**
 * Compares a form as it was typed before and after its correction. Fields outside of lists are compared by their place. The entries of
 * a list are paired first: « Trajet 3 » is the same one when only « Trajet 2 » was taken away before it.
 */
export function compareFields(before: readonly TypedField[], after: readonly TypedField[]): ComparedFields {
  const [then, now] = [partsOf(before), partsOf(after)];
  const changes: FieldChange[] = [];
  const same: { path: readonly string[]; field: TypedField }[] = [];
  for (const path of new Set([...now.keys(), ...then.keys()])) {
    for (const [one, other] of pairsOf(then.get(path), now.get(path))) {
      for (const name of new Set([...(other?.keys() ?? []), ...(one?.keys() ?? [])])) {
        const [was, is] = [one?.get(name), other?.get(name)];
        const change = changeOf(was, is, one === null ? 'ADDED' : other === null ? 'REMOVED' : 'CHANGED');
        if (change) changes.push(change);
        else if (was && other !== null) same.push({ path: was.path, field: is ?? was });
      }
    }
  }
  return { changes, same };
}

function changeOf(
  was: TypedField | undefined,
  is: TypedField | undefined,
  kind: FieldChangeKind,
): FieldChange | null {
  const named = is ?? was;
  if (!named || isSame(was, is)) return null;
  const { group, label } = named;
  return { kind, group, label, before: was?.value ?? null, after: is?.value ?? null };
}

/** Nothing typed and nothing there to type are the same. */
function isSame(was: TypedField | undefined, is: TypedField | undefined): boolean {
  return (was?.value?.trim() ?? '') === (is?.value?.trim() ?? '');
}

function pairsOf(
  then: TypedField | readonly Entry[] | undefined,
  now: TypedField | readonly Entry[] | undefined,
): readonly Pair<Entry>[] {
  if (isList(then) || isList(now))
    return alignEntries(isList(then) ? then : [], isList(now) ? now : [], differences, filled);
  const alone = (field: TypedField | undefined): Entry => new Map(field ? [['', field]] : []);
  return [[alone(then), alone(now)]];
}

function isList(part: TypedField | readonly Entry[] | undefined): part is readonly Entry[] {
  return Array.isArray(part);
}

/** How many fields of two entries differ; null when they have none in common that says something. */
function differences(one: Entry, other: Entry): number | null {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const different = names.filter((name) => !isSame(one.get(name), other.get(name)));
  const isRelated = names.some((name) => one.get(name)?.value && isSame(one.get(name), other.get(name)));
  return isRelated || different.length === 0 ? different.length : null;
}

function filled(entry: Entry): number {
  return Math.max(1, [...entry.values()].filter(({ value }) => value).length);
}

/** The fields in their order, those of a list's entries gathered. A list within an entry belongs to its entry. */
function partsOf(fields: readonly TypedField[]): Parts {
  const parts = new Map<string, TypedField | Map<string, TypedField>[]>();
  for (const field of fields) {
    const place = field.path.findIndex((name) => /^\d+$/.test(name));
    if (place < 0) {
      parts.set(field.path.join(' '), field);
      continue;
    }
    const list = field.path.slice(0, place).join(' ');
    const known = parts.get(list);
    const entries = Array.isArray(known) ? known : [];
    parts.set(list, entries);
    const index = Number(field.path[place]);
    const entry = entries[index] ?? new Map<string, TypedField>();
    entries[index] = entry;
    entry.set(field.path.slice(place + 1).join(' '), field);
  }
  return parts;
}
