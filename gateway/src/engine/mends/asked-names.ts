import { type DocumentNode, type FieldNode, Kind, parse, type SelectionSetNode, visit } from 'graphql';

/** Before a client's response name that would otherwise stand for something else in the merged data. */
export const askedPrefix = 'asked__';

/** Before a field of a `@requires` with arguments: see required-arguments.ts. */
export const requiredPrefix = 'required__';

/**
 * The names under which an operation's fields are asked for and merged. Plans put keys, and what `@requires` names, beside
 * the client's fields under their plain names; what the client calls so, but is something else (`id: name`, or a
 * `price(currency: "EUR")` where the price in francs is required), would take their place or get theirs. Stock answers
 * wrongly then, without a word. So it is asked for under another name, which only the answer's shape gives back.
 */
export interface AskedNames {
  /** The name in the merged data. No two response names have one name in common. */
  nameOf(responseName: string, field: string, hasArguments: boolean): string;
  /** The document as it is planned; the very same when no name of it is in the way. */
  rename(document: DocumentNode): DocumentNode;
}

/** Reads off a supergraph which names are taken: those of keys and of what fields require. */
export function askedNamesOf(supergraph: DocumentNode): AskedNames {
  const taken = takenNames(supergraph);
  const nameOf: AskedNames['nameOf'] = (responseName, field, hasArguments) => {
    const isTaken = taken.has(responseName) && (responseName !== field || hasArguments);
    const isOurs = responseName.startsWith(askedPrefix) || responseName.startsWith(requiredPrefix);
    return isTaken || isOurs ? `${askedPrefix}${responseName}` : responseName;
  };
  return {
    nameOf,
    rename: (document) =>
      visit(document, {
        Field(node): FieldNode | undefined {
          const { alias, name, arguments: given } = node;
          const responseName = (alias ?? name).value;
          const asked = nameOf(responseName, name.value, Boolean(given?.length));
          return asked === responseName ? undefined : { ...node, alias: { kind: Kind.NAME, value: asked } };
        },
      }),
  };
}

/** The name that the world has for a name of the merged data: an error's path is told with it. */
export function tellName(name: string): string {
  if (name.startsWith(askedPrefix)) return name.slice(askedPrefix.length);
  if (name.startsWith(requiredPrefix)) return name.slice(requiredPrefix.length, name.lastIndexOf('__'));
  return name;
}

function takenNames(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set(['__typename']);
  visit(supergraph, {
    Directive({ name: { value: directive }, arguments: given }) {
      if (directive !== 'join__type' && directive !== 'join__field') return;
      for (const { name, value } of given ?? [])
        if ((name.value === 'key' || name.value === 'requires') && value.kind === Kind.STRING)
          visit(fieldSet(value.value), { Field: (field) => void names.add(field.name.value) });
    },
  });
  return names;
}

/** The selections that a key or a requirement is made of. */
export function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No selections: ${text}`);
  return definition.selectionSet;
}
