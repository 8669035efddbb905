import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
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
import { type Requirements, requirementsOf } from './requirements.ts';

/** What a representation is to say: by the path of a field, the name under which its value is found. */
type Sources = Map<string, string>;

/**
 * Splits fetches of entities whose fields want one representation to say two things: `price` in francs for one field and
 * in euros for another. A representation says one thing, so each field goes into the first of several fetches whose
 * representations say nothing else than what it wants. Mostly there is one.
 */
export function fetchSplitter(
  supergraph: DocumentNode,
  fields: ReadonlyMap<string, RequiredField>,
): (node: FetchNode) => readonly FetchNode[] {
  const requirements = requirementsOf(supergraph, fields);
  return (node) => {
    if (!node.requires || !mentions(node.requires, fields)) return [node];
    const document = withoutFragments(parse(node.operation, { noLocation: true }));
    const groups = groupFields(document, node.serviceName, requirements);
    return groups.flatMap((group, index) => {
      const selected = index === 0 && groups.length === 1 ? document : selectGroup(document, group.fields);
      return selected ? [part(node, selected, group.sources, fields)] : [];
    });
  };
}

function part(
  node: FetchNode,
  document: DocumentNode,
  sources: Sources,
  fields: ReadonlyMap<string, RequiredField>,
): FetchNode {
  const requires = keepSources(node.requires ?? [], '', sources, fields);
  const used = new Set<string>();
  const operation = document.definitions[0] as OperationDefinitionNode;
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  const { operationDocumentNode: _, ...rest } = node;
  return {
    ...rest,
    requires,
    operation: stripIgnoredCharacters(print({ ...operation, variableDefinitions: variableDefinitions ?? [] })),
    ...(node.variableUsages && { variableUsages: node.variableUsages.filter((name) => used.has(name)) }),
    inputRewrites: [...ownNames(requires, [], fields), ...(node.inputRewrites ?? [])],
  };
}

function mentions(
  selections: readonly QueryPlanSelectionNode[],
  fields: ReadonlyMap<string, RequiredField>,
): boolean {
  return selections.some(
    (selection) =>
      (selection.kind === 'Field' && fields.has(selection.name)) ||
      (selection.selections && mentions(selection.selections, fields)),
  );
}

interface Group {
  /** The response names of the fields in it, with the type that selects them. */
  readonly fields: Set<FieldNode>;
  readonly sources: Sources;
}

/** Puts the fields of entities into groups that don't contradict each other. What requires nothing is in the first. */
function groupFields(document: DocumentNode, subgraph: string, requirements: Requirements): readonly Group[] {
  const groups: Group[] = [];
  eachField(document, (field, type) => {
    const wanted = requirements(subgraph, type, field.name.value);
    let group = groups.find(({ sources }) =>
      [...wanted].every(([path, name]) => (sources.get(path) ?? name) === name),
    );
    if (!group) groups.push((group = { fields: new Set(), sources: new Map() }));
    group.fields.add(field);
    for (const [path, name] of wanted) group.sources.set(path, name);
  });
  return groups;
}

/** Visits the fields of entities: those directly below `_entities`. */
function eachField(document: DocumentNode, see: (field: FieldNode, type: string) => void): void {
  const walk = (set: SelectionSetNode | undefined, type: string) => {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FIELD) see(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type);
  };
  walk(entitiesOf(document).selectionSet, '_Entity');
}

function entitiesOf(document: DocumentNode): FieldNode {
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  const [entities] = operation?.selectionSet.selections ?? [];
  if (entities?.kind !== Kind.FIELD) throw new Error('A fetch of entities asks for none');
  return entities;
}

/** The operation with the fields of one group only. */
function selectGroup(document: DocumentNode, fields: ReadonlySet<FieldNode>): DocumentNode | null {
  const keep = (set: SelectionSetNode): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return fields.has(selection) ? [selection] : [];
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
      const selectionSet = keep(selection.selectionSet);
      return selectionSet ? [{ ...selection, selectionSet }] : [];
    });
    return selections.length > 0 ? { ...set, selections } : null;
  };
  const entities = entitiesOf(document);
  const selectionSet = entities.selectionSet && keep(entities.selectionSet);
  if (!selectionSet) return null;
  return visit(document, { Field: (node) => (node === entities ? { ...entities, selectionSet } : false) });
}

/** A fragment of a plan is written out where it is spread. */
function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  if (fragments.size === 0) return document;
  const inline = (node: DocumentNode): DocumentNode =>
    visit(node, {
      FragmentSpread({ name, directives }) {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, ...(directives && { directives }) } as const;
      },
    });
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return inline({ ...document, definitions: operations });
}

/** Leaves out of a representation what says something else than the group wants. */
function keepSources(
  selections: readonly QueryPlanSelectionNode[],
  path: string,
  sources: Sources,
  fields: ReadonlyMap<string, RequiredField>,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind !== 'Field')
      return [{ ...selection, selections: keepSources(selection.selections, path, sources, fields) }];
    const meant = fields.get(selection.name)?.field;
    const at = `${path}.${meant ?? selection.name}`;
    const wanted = sources.get(at);
    if (meant ? wanted !== selection.name : wanted !== undefined && wanted !== selection.name) return [];
    if (!selection.selections) return [selection];
    const inner = keepSources(selection.selections, at, sources, fields);
    return inner.length > 0 ? [{ ...selection, selections: inner }] : [];
  });
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
      return ownNames(selection.selections, typeCondition ? [...path, `... on ${typeCondition}`] : path, fields);
    }
    const at = [...path, selection.name];
    const inner = ownNames(selection.selections ?? [], at, fields);
    const meant = fields.get(selection.name)?.field;
    return meant ? [...inner, { kind: 'KeyRenamer', path: at, renameKeyTo: meant }] : inner;
  });
}
