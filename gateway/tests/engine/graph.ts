import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  Kind,
  parse,
} from 'graphql';
import { builtFiles } from '../../src/settings.ts';

/** A supergraph with the subgraphs that it is made of, none of which knows an answer yet. */
export interface Graph {
  readonly name: string;
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Names of the fields that keys are made of, whichever type has them. */
  readonly keys: ReadonlySet<string>;
}

type Resolvers = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers'];

export interface Subgraph {
  readonly sdl: DocumentNode;
  readonly schema: GraphQLSchema;
}

export const graphNames = ['shop', 'museum', 'guichet'] as const;

/** Composes a graph of texts, for one question. */
export function graphOf(name: string, texts: Readonly<Record<string, string>>): Graph {
  const header =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@override", "@inaccessible"])';
  const subgraphs = subgraphsOf(Object.entries(texts).map(([file, text]) => [file, `${header}\n${text}`]));
  return { name, supergraphSdl: compose(subgraphs), subgraphs, keys: keysOf(subgraphs) };
}

function subgraphsOf(texts: readonly (readonly [name: string, text: string])[]): Graph['subgraphs'] {
  return new Map(
    texts.map(([name, text]) => {
      const sdl = parse(text);
      const resolvers = referencesOf(sdl) as NonNullable<Resolvers>;
      return [name, { sdl, schema: buildSubgraphSchema({ typeDefs: sdl, resolvers }) }];
    }),
  );
}

/** Composes one of the graphs in this folder, or takes the product's own. */
export function readGraph(name: (typeof graphNames)[number]): Graph {
  const folder =
    name === 'guichet'
      ? new URL('subgraphs/', `file://${builtFiles.supergraphFiles.whole}`)
      : new URL(`graphs/${name}/`, import.meta.url);
  const subgraphs = subgraphsOf(
    readdirSync(folder).map((file) => [
      file.replace(/\.graphql$/, ''),
      readFileSync(new URL(file, folder), 'utf8'),
    ]),
  );
  const supergraphSdl =
    name === 'guichet' ? readFileSync(builtFiles.supergraphFiles.whole, 'utf8') : compose(subgraphs);
  return { name, supergraphSdl, subgraphs, keys: keysOf(subgraphs) };
}

function compose(subgraphs: Graph['subgraphs']): string {
  const { supergraphSdl, errors } = composeServices(
    [...subgraphs].map(([name, { sdl }]) => ({ name, url: `http://${name}.localhost`, typeDefs: sdl })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** An interface that is an entity has to say which of its types a key means. */
function referencesOf(sdl: DocumentNode) {
  const interfaces = sdl.definitions.filter(
    (definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.directives?.length,
  );
  return Object.fromEntries(
    interfaces.flatMap((definition) =>
      'name' in definition && definition.name
        ? [[definition.name.value, { __resolveReference: resolveReference(definition.name.value) }]]
        : [],
    ),
  );
}

/** Things are numbered, and the number says which of the possible types a thing has. */
function resolveReference(name: string) {
  return (reference: object, _context: unknown, { schema }: GraphQLResolveInfo) => {
    const type = schema.getType(name);
    const possible = isInterfaceType(type) ? possibleTypes(schema, type) : [];
    const number = Number(/-(\d+)"/.exec(JSON.stringify({ ...reference, __typename: null }))?.[1] ?? 0);
    return { __typename: possible[number % possible.length]?.name, number };
  };
}

/** Names in every `fields` of a key, at any depth. */
function keysOf(subgraphs: Graph['subgraphs']): ReadonlySet<string> {
  const names = [...subgraphs.values()].flatMap(({ sdl }) =>
    fieldSets(sdl, 'key').flatMap(({ fields }) => fields.match(/\w+/g) ?? []),
  );
  return new Set(names);
}

/** The types that an object of an abstract type may have, in one order for all subgraphs. */
export function possibleTypes(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
): readonly GraphQLObjectType[] {
  return schema.getPossibleTypes(type).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Every `fields` that a subgraph gives a directive, and the type or `Type.field` that carries it. */
export function fieldSets(
  sdl: DocumentNode,
  directive: string,
): readonly { readonly on: string; readonly fields: string; readonly resolvable: boolean }[] {
  const found: { on: string; fields: string; resolvable: boolean }[] = [];
  const note = (on: string, node: { readonly directives?: readonly ConstDirectiveNode[] }) => {
    for (const { name, arguments: given = [] } of node.directives ?? []) {
      const fields = given.find((argument) => argument.name.value === 'fields')?.value;
      const resolvable = !given.some(
        ({ name, value }) => name.value === 'resolvable' && 'value' in value && !value.value,
      );
      if (name.value === directive && fields?.kind === Kind.STRING)
        found.push({ on, fields: fields.value, resolvable });
    }
  };
  for (const type of sdl.definitions)
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      note(type.name.value, type);
      for (const field of type.fields ?? []) note(`${type.name.value}.${field.name.value}`, field);
    }
  return found;
}
