import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What one operation may ask at most. Documents of the house's own client are measured when they are built, not here. */
export const documentLimits = {
  tokens: 800,
  depth: 10,
  aliases: 15,
  rootFields: 10,
  fields: 500,
  directives: 5,
} as const;

/** Limits of a document by name, whoever sets them. */
export type DocumentLimits = Readonly<Record<keyof typeof documentLimits, number>>;

/** The figures of one operation, fragments counted at each spread. */
export interface DocumentFigures {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly directives: number;
}

type Measure = Omit<DocumentFigures, 'rootFields'> & { readonly topFields: number };

const nothing: Measure = { depth: 0, aliases: 0, fields: 0, directives: 0, topFields: 0 };

/**
 * The largest figures of any operation in the document. Each fragment is measured once, so that a chain of fragments
 * that spread each other twice costs no more than it is long. A circle of fragments counts once around: validation
 * refuses it by name.
 */
export function measureDocument(document: DocumentNode): DocumentFigures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const measured = new Map<string, Measure>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    measured.set(name, nothing);
    const inside = measureSelections(fragment.selectionSet);
    const measure = { ...inside, directives: inside.directives + count(fragment.directives) };
    measured.set(name, measure);
    return measure;
  }

  function measureSelections(set: SelectionSetNode): Measure {
    let sum = nothing;
    for (const selection of set.selections) {
      const directives = count(selection.directives);
      if (selection.kind === Kind.FIELD) {
        const inside = selection.selectionSet ? measureSelections(selection.selectionSet) : nothing;
        const introspection = selection.name.value.startsWith('__');
        sum = add(sum, {
          depth: 1 + (introspection ? 0 : inside.depth),
          aliases: inside.aliases + (selection.alias ? 1 : 0),
          fields: inside.fields + 1,
          directives: inside.directives + directives,
          topFields: 1,
        });
      } else {
        const inside =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measureSelections(selection.selectionSet);
        sum = add(sum, { ...inside, directives: inside.directives + directives });
      }
    }
    return sum;
  }

  return operations
    .map((operation) => {
      const { topFields, directives, ...inside } = measureSelections(operation.selectionSet);
      const onVariables = (operation.variableDefinitions ?? []).flatMap(
        (variable) => variable.directives ?? [],
      );
      return {
        ...inside,
        rootFields: topFields,
        directives: directives + count(operation.directives) + onVariables.length,
      };
    })
    .reduce(largest, { depth: 0, aliases: 0, rootFields: 0, fields: 0, directives: 0 });
}

function count(nodes: readonly unknown[] | undefined): number {
  return nodes?.length ?? 0;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    directives: a.directives + b.directives,
    topFields: a.topFields + b.topFields,
  };
}

function largest(a: DocumentFigures, b: DocumentFigures): DocumentFigures {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    rootFields: Math.max(a.rootFields, b.rootFields),
    fields: Math.max(a.fields, b.fields),
    directives: Math.max(a.directives, b.directives),
  };
}
