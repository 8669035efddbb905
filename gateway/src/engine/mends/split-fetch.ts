import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { RequiredField } from './required-arguments.ts';
import type { Requirements } from './requirements.ts';
import { keep, rewritesOf } from './sent-fields.ts';
import type { SupergraphFacts } from './supergraph-facts.ts';

/** What a representation is to say: by the path of a field, the name under which its value is found. */
type Sources = Map<string, string>;

/**
 * Splits fetches of entities whose fields want one representation to say two things: `price` in francs for one field and
 * in euros for another. A representation says one thing, so each field goes into the first of several fetches whose
 * representations say nothing else than what it wants. Mostly there is one.
 */
export function fetchSplitter(
  requirements: Requirements,
  { fields, facts }: { fields: ReadonlyMap<string, RequiredField>; facts: SupergraphFacts },
): (node: FetchNode, uncertain: ReadonlySet<string>) => readonly FetchNode[] {
  return (node, uncertain) => {
    const { requires, operation, serviceName } = node;
    const isDelicate = (name: string) => fields.has(name) || uncertain.has(name);
    if (!requires || !mentions(requires, isDelicate)) return [node];
    const document = withoutFragments(parse(operation, { noLocation: true }));
    const groups = groupFields(document, (type, field) => requirements(serviceName, type, field), uncertain);
    if (groups.length === 1) return [{ ...node, inputRewrites: rewritesOf(node, requires, fields) }];
    return groups.flatMap((group) => {
      const selected = selectGroup(document, group.selected);
      const wanted = { ...group, fields, keysOf: (type: string) => facts.keysOf(serviceName, type) };
      const sent = keep(requires, { path: '', keys: null }, wanted);
      return selected ? [part(node, selected, sent, fields)] : [];
    });
  };
}

function part(
  node: FetchNode,
  document: DocumentNode,
  requires: QueryPlanSelectionNode[],
  fields: ReadonlyMap<string, RequiredField>,
): FetchNode {
  const used = new Set<string>();
  const operation = document.definitions[0] as OperationDefinitionNode;
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const { operationDocumentNode: _, ...rest } = node;
  return {
    ...rest,
    requires,
    operation: stripIgnoredCharacters(
      print({ ...operation, variableDefinitions: variableDefinitions ?? [] }),
    ),
    ...(node.variableUsages && { variableUsages: node.variableUsages.filter((name) => used.has(name)) }),
    inputRewrites: rewritesOf(node, requires, fields),
  };
}

function mentions(
  selections: readonly QueryPlanSelectionNode[],
  isMeant: (name: string) => boolean,
): boolean {
  return selections.some(
    (selection) =>
      (selection.kind === 'Field' && isMeant(selection.name)) ||
      (selection.selections && mentions(selection.selections, isMeant)),
  );
}

interface Group {
  readonly selected: Set<FieldNode>;
  readonly sources: Sources;
  /** What it wants that may be missing. */
  readonly uncertain: string;
}

/**
 * Puts the fields of entities into groups that don't contradict each other. What was skipped, or asked of other types, is missing, and
 * nothing is sent of who lacks something: stock answers null for what requires it not. So the group wants the same of that.
 */
function groupFields(
  document: DocumentNode,
  requirements: (type: string, field: string) => ReadonlyMap<string, string>,
  uncertain: ReadonlySet<string>,
): readonly Group[] {
  const groups: Group[] = [];
  eachField(entitiesOf(document).selectionSet, '_Entity', (field, type) => {
    const wanted = requirements(type, field.name.value);
    const missing = [...wanted].flatMap(([path, name]) => (uncertain.has(name) ? [path] : [])).join();
    let group = groups.find(
      (known) =>
        known.uncertain === missing &&
        [...wanted].every(([path, name]) => (known.sources.get(path) ?? name) === name),
    );
    if (!group) {
      group = { selected: new Set(), sources: new Map(), uncertain: missing };
      groups.push(group);
    }
    group.selected.add(field);
    for (const [path, name] of wanted) group.sources.set(path, name);
  });
  return groups;
}

/** Visits the fields of entities: those directly below `_entities`. */
function eachField(
  set: SelectionSetNode | undefined,
  type: string,
  see: (field: FieldNode, type: string) => void,
): void {
  for (const selection of set?.selections ?? [])
    if (selection.kind === Kind.FIELD) see(selection, type);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      eachField(selection.selectionSet, selection.typeCondition?.name.value ?? type, see);
}

function entitiesOf(document: DocumentNode): FieldNode {
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  const [entities] = operation?.selectionSet.selections ?? [];
  if (entities?.kind !== Kind.FIELD) throw new Error('A fetch of entities asks for none');
  return entities;
}

/** The operation with the fields of one group only. */
function selectGroup(document: DocumentNode, selected: ReadonlySet<FieldNode>): DocumentNode | null {
  const part = (set: SelectionSetNode): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return selected.has(selection) ? [selection] : [];
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
      const selectionSet = part(selection.selectionSet);
      return selectionSet ? [{ ...selection, selectionSet }] : [];
    });
    return selections.length > 0 ? { ...set, selections } : null;
  };
  const entities = entitiesOf(document);
  const selectionSet = entities.selectionSet && part(entities.selectionSet);
  if (!selectionSet) return null;
  return visit(document, { Field: (node) => (node === entities ? { ...entities, selectionSet } : false) });
}

/** A fragment of a plan is written out where it is spread. */
function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  if (fragments.size === 0) return document;
  const inline = (node: DocumentNode): DocumentNode =>
    visit(node, {
      FragmentSpread({ name, directives }) {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          selectionSet,
          ...(directives && { directives }),
        } as const;
      },
    });
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return inline({ ...document, definitions: operations });
}
