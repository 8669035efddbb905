import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
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
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires", "@shareable"])';
  const subgraphs = subgraphsOf(Object.entries(texts).map(([file, text]) => [file, `${header}\n${text}`]));
  return { name, supergraphSdl: compose(subgraphs), subgraphs };
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
  return { name, supergraphSdl, subgraphs };
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
  return (reference: { id: string }, _context: unknown, { schema }: GraphQLResolveInfo) => {
    const type = schema.getType(name);
    const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    const number = Number(reference.id.replace(/.*-/, ''));
    return { __typename: possible[number % possible.length]?.name, number };
  };
}

/** Fields of a subgraph, as `Type.field`, that carry a directive. */
export function fieldsWith(sdl: DocumentNode, directive: string): ReadonlySet<string> {
  return new Set(
    sdl.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? [])
            .filter(({ directives }) => directives?.some(({ name }) => name.value === directive))
            .map(({ name }) => `${definition.name.value}.${name.value}`)
        : [],
    ),
  );
}
