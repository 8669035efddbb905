import { Supergraph } from '@apollo/federation-internals';
import {
  execute,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { type Graph, possibleTypes, type Subgraph } from './graph.ts';
import { type Temper, type Thing, tellTruth } from './invented-world.ts';
import { pick, type Required, requiredOf } from './required.ts';
import type { WrittenOperation } from './write-operation.ts';

/** A graph as if it were one program: it asks nobody, so no plan stands between a question and the answer. */
export function mergeWorld(graph: Graph): (asked: WrittenOperation, temper: Temper) => unknown {
  const supergraph = Supergraph.build(graph.supergraphSdl, { validateSupergraph: false });
  const visible = supergraph.apiSchema().toGraphQLJSSchema();
  const whole = supergraph.schema.toGraphQLJSSchema();
  const required = new Map([...graph.subgraphs.values()].flatMap(({ sdl }) => [...requiredOf(sdl)]));
  return ({ query, variables }, temper) => {
    const world = { graph, whole, required, temper };
    const { data, errors } = execute({
      schema: visible,
      document: parse(query),
      variableValues: variables,
      rootValue: { __typename: 'Query', number: 0 },
      fieldResolver: (source, args, _context, { parentType, fieldName }) =>
        answerOf({ __typename: parentType.name, number: numberOf(source) }, fieldName, args, world),
      typeResolver: (value, _context, _info, type) => typeOf(value as Thing, type.name, whole),
    }) as { data: unknown; errors?: unknown };
    return JSON.parse(JSON.stringify({ data, errors }));
  };
}

interface World {
  readonly graph: Graph;
  readonly whole: GraphQLSchema;
  readonly required: ReadonlyMap<string, Required>;
  readonly temper: Temper;
}

function numberOf(source: unknown): number {
  return (source as { number?: number } | undefined)?.number ?? 0;
}

/** Things that an interface object names are of the type that their number says. */
function typeOf({ __typename, number }: Thing, asked: string, whole: GraphQLSchema): string {
  const type = whole.getType(__typename) ?? whole.getType(asked);
  if (!isAbstractType(type)) return __typename;
  const possible = possibleTypes(whole, type);
  return possible[number % possible.length]?.name ?? __typename;
}

function answerOf(thing: Thing, fieldName: string, args: unknown, world: World): unknown {
  const { whole, required, temper, graph } = world;
  const type = whole.getType(thing.__typename) as GraphQLObjectType;
  const { declared, owner } = declaringType(type, fieldName, graph);
  const needs = required.get(`${declared}.${fieldName}`);
  const sent = needs ? JSON.stringify(known(needs, thing, world)) : '';
  const of = { type: declared, number: thing.number, fieldName };
  // An abstract type may be fewer types to the subgraph that tells it.
  const { schema } = owner ?? { schema: whole };
  const returnType = (schema.getType(owner ? declared : type.name) as GraphQLObjectType).getFields()[
    fieldName
  ]?.type;
  if (!returnType) throw new Error(`${type.name} has no ${fieldName}`);
  return tellTruth(returnType, { of, args, sent }, { temper, schema, keys: graph.keys });
}

/** What all of the world knows of the fields that another one requires. */
function known(needs: Required, thing: Thing, world: World): unknown {
  return pick(needs, thing, (node: FieldNode, value) => {
    const __typename = `${value['__typename']}`;
    const number = numberOf(value);
    const called = typeOf({ __typename, number }, __typename, world.whole);
    if (node.name.value === '__typename') return called;
    const field = (world.whole.getType(called) as GraphQLObjectType).getFields()[node.name.value];
    if (!field) return undefined;
    return named(
      answerOf({ __typename: called, number }, node.name.value, getArgumentValues(field, node), world),
      world,
    );
  });
}

/** Gives things of interface objects their type, as fragments want it. */
function named(value: unknown, world: World): unknown {
  if (Array.isArray(value)) return value.map((element) => named(element, world));
  if (typeof value !== 'object' || value === null || !('__typename' in value)) return value;
  const thing = value as Thing;
  return { ...thing, __typename: typeOf(thing, thing.__typename, world.whole) };
}

/** The subgraph that has the field, and under which type: the object's, or the interface's where one has it for all. */
function declaringType(
  type: GraphQLObjectType,
  fieldName: string,
  { subgraphs }: Graph,
): { declared: string; owner?: Subgraph } {
  for (const declared of [type.name, ...type.getInterfaces().map(({ name }) => name)])
    for (const owner of subgraphs.values()) if (has(owner, declared, fieldName)) return { declared, owner };
  return { declared: type.name };
}

function has({ schema, sdl }: Subgraph, type: string, fieldName: string): boolean {
  if (!isObjectType(schema.getType(type))) return false;
  return sdl.definitions.some(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.name.value === type &&
      definition.fields?.some(
        ({ name, directives }) =>
          name.value === fieldName && !directives?.some((directive) => directive.name.value === 'external'),
      ),
  );
}
