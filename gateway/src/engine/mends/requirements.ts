import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fieldSet } from './asked-names.ts';
import type { RequiredField } from './required-arguments.ts';
import { argumentsOf, graphNames } from './supergraph-facts.ts';

/**
 * What a field of a subgraph's type wants to be sent: by the path of a required field, the name under which the merged data
 * has its value.
 */
export type Requirements = (subgraph: string, type: string, field: string) => ReadonlyMap<string, string>;

const nothing: ReadonlyMap<string, string> = new Map();

/** Reads what each field requires off a supergraph. */
export function requirementsOf(
  supergraph: DocumentNode,
  fields: ReadonlyMap<string, RequiredField>,
): Requirements {
  const graphs = graphNames(supergraph);
  const known = new Map<string, ReadonlyMap<string, string>>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? [])
      for (const directive of field.directives ?? []) {
        const { graph, requires } = argumentsOf(directive);
        if (!graph || !requires) continue;
        const sources = new Map<string, string>();
        noteSources(fieldSet(requires), '', sources, fields);
        known.set([graphs.get(graph), type.name.value, field.name.value].join(' '), sources);
      }
  }
  return (...asked) => known.get(asked.join(' ')) ?? nothing;
}

function noteSources(
  set: SelectionSetNode,
  path: string,
  sources: Map<string, string>,
  fields: ReadonlyMap<string, RequiredField>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      noteSources(selection.selectionSet, path, sources, fields);
      continue;
    }
    const { value: name } = selection.name;
    const at = `${path}.${fields.get(name)?.field ?? name}`;
    sources.set(at, name);
    if (selection.selectionSet) noteSources(selection.selectionSet, at, sources, fields);
  }
}
