import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeNode } from 'graphql';
import { fieldSet } from './asked-names.ts';

/** What mending plans has to know of a supergraph's types. */
export interface SupergraphFacts {
  /** Whether a type implements an interface, or belongs to a union. */
  isKindOf(type: string, abstract: string): boolean;
  isAbstract(type: string): boolean;
  /** The object types that a type stands for: itself, or those of an interface or a union. */
  typesOf(type: string): readonly string[];
  /** The named type of a field. */
  typeOf(type: string, field: string): string | undefined;
  /** Whether a subgraph knows things of several types as one object. */
  isInterfaceObject(subgraph: string, type: string): boolean;
  /**
   * A field of a type that says there is something, and that whoever has it knows: `__typename`, or of an interface that some
   * know as one object a part of its key.
   */
  presenceOf(type: string): string;
  readonly hasInterfaceObjects: boolean;
  /** Whether a subgraph that knows things of several types as one object tells the field. */
  isToldOfAll(type: string, field: string): boolean;
  /** Names of fields whose type is an interface without a type that implements it. */
  readonly empty: ReadonlySet<string>;
  /** What a field requires that requires something itself, by `Type.field`. */
  readonly chained: ReadonlyMap<string, readonly string[]>;
  /** Whether a subgraph brings more than its own of what a field leads to. */
  provides(subgraph: string, type: string, field: string): boolean;
  /** By which fields a subgraph finds things of a type, its interface objects included: the outermost names of each key. */
  keysOf(subgraph: string, type: string): readonly (readonly string[])[];
}

/** Reads the facts off a supergraph. */
export function factsOf(supergraph: DocumentNode): SupergraphFacts {
  const abstract = new Set<string>();
  const kinds = new Map<string, Set<string>>();
  const fields = new Map<string, string>();
  const keys = new Map<string, string[][]>();
  const interfaceObjects = new Set<string>();
  const presence = new Map<string, string>();
  const tellers = new Map<string, readonly string[]>();
  const provides = new Set<string>();
  const required = new Map<string, readonly string[]>();
  const graphs = graphNames(supergraph);
  const note = (type: string, kind: string) => kinds.set(type, (kinds.get(type) ?? new Set()).add(kind));
  for (const type of supergraph.definitions) {
    if (type.kind === Kind.UNION_TYPE_DEFINITION)
      for (const member of type.types ?? []) note(member.name.value, type.name.value);
    if (type.kind === Kind.UNION_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION)
      abstract.add(type.name.value);
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const { value: name } = type.name;
    for (const one of type.interfaces ?? []) note(name, one.name.value);
    for (const field of type.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      fields.set(coordinate, named(field.type));
      for (const directive of field.directives ?? []) {
        const { graph, requires, provides: provided, external } = argumentsOf(directive);
        if (directive.name.value === 'join__field' && graph && external !== 'true')
          tellers.set(coordinate, [...(tellers.get(coordinate) ?? []), graphs.get(graph) ?? '']);
        if (provided) provides.add(`${graphs.get(graph ?? '')} ${coordinate}`);
        if (requires) required.set(coordinate, [...(required.get(coordinate) ?? []), ...outermost(requires)]);
      }
    }
    for (const directive of type.directives ?? []) {
      const { graph, key, resolvable, isInterfaceObject } = argumentsOf(directive);
      if (isInterfaceObject === 'true') {
        interfaceObjects.add(`${graphs.get(graph ?? '')} ${name}`);
        const [part, ...others] = key ? outermost(key) : [];
        if (part && others.length === 0 && !key?.includes('{')) presence.set(name, part);
      }
      if (directive.name.value !== 'join__type' || !key || resolvable === 'false') continue;
      const at = `${graphs.get(graph ?? '')} ${name}`;
      keys.set(at, [...(keys.get(at) ?? []), outermost(key)]);
    }
  }
  return {
    isKindOf: (type, kind) => kinds.get(type)?.has(kind) ?? false,
    isAbstract: (type) => abstract.has(type),
    typesOf: (type) =>
      abstract.has(type)
        ? [...kinds].flatMap(([one, of]) => (of.has(type) && !abstract.has(one) ? [one] : []))
        : [type],
    typeOf: (type, field) => fields.get(`${type}.${field}`),
    chained: chainsOf(required),
    empty: emptyFields(
      fields,
      new Set([...abstract].filter((type) => ![...kinds.values()].some((of) => of.has(type)))),
    ),
    provides: (subgraph, type, field) => provides.has(`${subgraph} ${type}.${field}`),
    isInterfaceObject: (subgraph, type) => interfaceObjects.has(`${subgraph} ${type}`),
    hasInterfaceObjects: interfaceObjects.size > 0,
    isToldOfAll: (type, field) =>
      [type, ...(kinds.get(type) ?? [])].some((one) =>
        tellers.get(`${one}.${field}`)?.some((subgraph) => interfaceObjects.has(`${subgraph} ${one}`)),
      ),
    presenceOf: (type) => presence.get(type) ?? '__typename',
    keysOf: (subgraph, type) =>
      [type, ...(kinds.get(type) ?? [])].flatMap((one) => keys.get(`${subgraph} ${one}`) ?? []),
  };
}

function emptyFields(fields: ReadonlyMap<string, string>, types: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...fields].flatMap(([coordinate, type]) =>
      types.has(type) ? [coordinate.slice(coordinate.indexOf('.') + 1)] : [],
    ),
  );
}

function chainsOf(required: ReadonlyMap<string, readonly string[]>): SupergraphFacts['chained'] {
  return new Map(
    [...required].flatMap(([coordinate, names]) => {
      const [type] = coordinate.split('.');
      const chained = names.filter((name) => required.has(`${type}.${name}`));
      return chained.length > 0 ? [[coordinate, chained] as const] : [];
    }),
  );
}

/** The names of subgraphs by what the supergraph's enum calls them. */
export function graphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? [])
      for (const directive of directives)
        if (directive.name.value === 'join__graph')
          graphs.set(name.value, argumentsOf(directive)['name'] ?? '');
  }
  return graphs;
}

/** Strings, enum values and booleans that a directive is given, as text. */
export function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Partial<Record<string, string>> {
  return Object.fromEntries(
    given.flatMap(({ name, value }) => ('value' in value ? [[name.value, `${value.value}`]] : [])),
  );
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

function outermost(set: string): string[] {
  return fieldSet(set).selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}
