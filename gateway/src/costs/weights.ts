import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What `@listSize` says of a field. */
export interface ListSize {
  readonly assumedSize: number | null;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
  /** Whether the field wants to be told its size: without it, and without `assumedSize`, it counts as its largest page. */
  readonly requireOneSlicingArgument: boolean;
}

/** What the supergraph says that things cost (`@cost`, `@listSize`), by their coordinates: `Type`, `Type.field`, `Type.field(argument:)`. */
export interface Weights {
  readonly costs: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, ListSize>;
  /** Root fields that an operation may select once (`@tag(name: "once")`). */
  readonly once: ReadonlySet<string>;
}

/** Reads them from the supergraph: the schema that Apollo makes of it for callers has the directives no more. */
export function readWeights(supergraphSdl: string): Weights {
  const costs = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const once = new Set<string>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      const given = argumentsOf(directive);
      const name = directive.name.value;
      if (name === 'cost') costs.set(coordinate, Number(given['weight']));
      if (name === 'listSize' || name === 'cost__listSize') sizes.set(coordinate, listSize(given));
      if (name === 'tag' && given['name'] === 'once') once.add(coordinate);
    }
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    if ('directives' in definition && definition.kind !== Kind.OPERATION_DEFINITION)
      note(type, definition.directives as readonly ConstDirectiveNode[] | undefined);
    for (const field of fieldsOf(definition)) {
      const coordinate = `${type}.${field.name.value}`;
      note(coordinate, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? [])
        note(`${coordinate}(${argument.name.value}:)`, argument.directives);
    }
  }
  return { costs, sizes, once };
}

function fieldsOf(definition: DefinitionNode): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] {
  const kinds: readonly string[] = [
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.INPUT_OBJECT_TYPE_DEFINITION,
  ];
  return kinds.includes(definition.kind) && 'fields' in definition ? (definition.fields ?? []) : [];
}

function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function listSize(given: Readonly<Record<string, unknown>>): ListSize {
  const { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument } = given;
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
    slicingArguments: names(slicingArguments),
    sizedFields: names(sizedFields),
    requireOneSlicingArgument: requireOneSlicingArgument !== false,
  };
}

function names(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
