import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { RequiredField } from './required-arguments.ts';

/** What one fetch of several is to send. */
export interface Wanted {
  readonly sources: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, RequiredField>;
  readonly keysOf: (type: string) => readonly (readonly string[])[];
}

/** Keeps of a representation what the group wants, and by what the entity is found. */
export function keep(
  selections: readonly QueryPlanSelectionNode[],
  { path, keys }: { path: string; keys: ReadonlySet<string> | null },
  wanted: Wanted,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind !== 'Field') {
      const { typeCondition } = selection;
      const known = path === '' && typeCondition ? new Set(wanted.keysOf(typeCondition).flat()) : keys;
      return [{ ...selection, selections: keep(selection.selections, { path, keys: known }, wanted) }];
    }
    const { name } = selection;
    if (name === '__typename' || (path === '' && keys?.has(name))) return [selection];
    const at = `${path}.${wanted.fields.get(name)?.field ?? name}`;
    if (wanted.sources.get(at) !== name) return [];
    return selection.selections
      ? [{ ...selection, selections: keep(selection.selections, { path: at, keys: null }, wanted) }]
      : [selection];
  });
}

/** The rewrites of a fetch: names of the mended supergraph are sent as the subgraph's own. */
export function rewritesOf(
  { inputRewrites = [] }: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  fields: ReadonlyMap<string, RequiredField>,
): FetchDataRewrite[] {
  return [...ownNames(requires, [], fields), ...inputRewrites];
}

/** The representation is sent with the subgraphs' own names; what is within is renamed before what is around it. */
function ownNames(
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  fields: ReadonlyMap<string, RequiredField>,
): readonly FetchDataRewrite[] {
  return selections.flatMap((selection): readonly FetchDataRewrite[] => {
    if (selection.kind !== 'Field') {
      const { typeCondition } = selection;
      return ownNames(
        selection.selections,
        typeCondition ? [...path, `... on ${typeCondition}`] : path,
        fields,
      );
    }
    const at = [...path, selection.name];
    const inner = ownNames(selection.selections ?? [], at, fields);
    const meant = fields.get(selection.name)?.field;
    return meant ? [...inner, { kind: 'KeyRenamer', path: at, renameKeyTo: meant }] : inner;
  });
}
