import { Supergraph } from '@apollo/federation-internals';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  printSchema,
  type TypeNode,
} from 'graphql';

/** Who writes programs against a part of the graph: the `name` of their @tag. */
export const audiences = ['provider', 'dashboard'] as const;

/** Where the contract of an audience is, as it stands and as it was last released. */
export const contractFile = (audience: string) => `schema/contracts/${audience}.graphql`;
export const releasedContractFile = (audience: string) => `schema/released/${audience}.graphql`;

/** A part of the graph for an audience: what the audience may not see is not there, in introspection and suggestions either. */
export interface Contract {
  /** What a gateway loads for the audience: the supergraph, with everything else @inaccessible. */
  readonly supergraph: string;
  /** What the audience reads. */
  readonly api: string;
  readonly refusals: readonly string[];
}

/**
 * Makes the contract of an audience out of the supergraph. A field belongs to it when it, or its whole type, bears
 * `@tag(name: audience)` and a field that belongs to it leads there; inputs, enums, scalars and members of unions follow from that.
 * What is @inaccessible to everybody stays so.
 */
export function contractOf(supergraph: string, audience: string): Contract {
  const document = knowing(parse(supergraph, { noLocation: true }));
  const kept = keep(document, audience);
  const marked = print({ ...document, definitions: document.definitions.map((one) => mark(one, kept)) });
  if (kept.refusals.length > 0) return { supergraph: '', api: '', refusals: kept.refusals };
  const api = Supergraph.build(marked, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
  return { supergraph: marked, api: printSchema(api), refusals: [] };
}

const { definitions: inaccessibleSpec } = parse(
  `extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
  { noLocation: true },
);

/** A supergraph in which nothing is @inaccessible yet doesn't know the word. */
function knowing(document: DocumentNode): DocumentNode {
  const { definitions } = document;
  const isKnown = definitions.some(
    (one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === 'inaccessible',
  );
  return isKnown ? document : { ...document, definitions: [...definitions, ...inaccessibleSpec] };
}

interface Kept {
  /** Names of the types that the audience can reach. */
  readonly types: ReadonlySet<string>;
  /** `Type.field` for each. */
  readonly fields: ReadonlySet<string>;
  readonly refusals: readonly string[];
}

function keep(document: DocumentNode, audience: string): Kept {
  const definitions = new Map(
    document.definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one]] : [])),
  );
  const [types, fields, refusals] = [new Set<string>(), new Set<string>(), [] as string[]];

  function reach(name: string, by: string): void {
    const definition = definitions.get(name);
    if (!definition || types.has(name)) return;
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      types.add(name);
      for (const member of definition.types ?? []) if (isOpen(member)) reach(member.name.value, name);
    } else if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      types.add(name);
      for (const field of definition.fields ?? []) reach(nameOf(field.type), name);
    } else if (isComposite(definition)) {
      const open = openFields(definition, audience);
      if (open.length === 0) {
        refusals.push(`${by} leads to ${name}, of which nothing is tagged "${audience}"`);
        return;
      }
      types.add(name);
      for (const field of open) {
        const coordinate = `${name}.${field.name.value}`;
        fields.add(coordinate);
        for (const argument of field.arguments ?? []) reach(nameOf(argument.type), coordinate);
        reach(nameOf(field.type), coordinate);
      }
    } else types.add(name);
  }
  const isOpen = (member: NamedTypeNode) => {
    const definition = definitions.get(member.name.value);
    return isComposite(definition) && openFields(definition, audience).length > 0;
  };
  for (const root of ['Query', 'Mutation']) {
    const definition = definitions.get(root);
    if (isComposite(definition) && openFields(definition, audience).length > 0) reach(root, 'the schema');
  }
  if (!types.has('Query')) refusals.push(`No field of Query is tagged "${audience}"`);
  return { types, fields, refusals };
}

type Composite = Extract<
  DefinitionNode,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION }
>;

function isComposite(definition: DefinitionNode | undefined): definition is Composite {
  return (
    definition?.kind === Kind.OBJECT_TYPE_DEFINITION || definition?.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function openFields(definition: Composite, audience: string): readonly FieldDefinitionNode[] {
  const isWhole = isTagged(definition, audience);
  return (definition.fields ?? []).filter(
    (field) => (isWhole || isTagged(field, audience)) && !isInaccessible(field),
  );
}

interface Marked {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function isTagged({ directives }: Marked, audience: string): boolean {
  return (directives ?? []).some(
    (directive) =>
      directive.name.value === 'tag' &&
      directive.arguments?.some(({ value }) => value.kind === Kind.STRING && value.value === audience),
  );
}

function isInaccessible({ directives }: Marked): boolean {
  return (directives ?? []).some(({ name }) => name.value === 'inaccessible');
}

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
};

function shut<Node extends Marked>(node: Node): Node {
  return isInaccessible(node) ? node : { ...node, directives: [...(node.directives ?? []), inaccessible] };
}

function mark(definition: DefinitionNode, { types, fields }: Kept): DefinitionNode {
  // What composition itself has put there (`join__…`, `link__…`) is nobody's to see anyway; scalars tell nothing.
  if (!('name' in definition) || definition.name?.value.includes('__') !== false) return definition;
  const name = definition.name.value;
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      if (!types.has(name)) return shut(definition);
      return {
        ...definition,
        fields: (definition.fields ?? []).map((field) =>
          fields.has(`${name}.${field.name.value}`) ? field : shut(field),
        ),
      };
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return types.has(name) ? definition : shut(definition);
    default:
      return definition;
  }
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
