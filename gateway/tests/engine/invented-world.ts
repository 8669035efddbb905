import type { GraphQLDataSource } from '@apollo/gateway';
import {
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
} from 'graphql';
import { type Chance, chanceOf } from '../canaries/chance.ts';
import { fieldSets, type Graph, possibleTypes, type Subgraph } from './graph.ts';
import { type Required, requiredOf, selectionsOf, sentOf } from './required.ts';

/** How a world treats those who ask: each figure is a probability. */
export interface Temper {
  readonly seed: number;
  readonly nulls: number;
  readonly errors: number;
  /** How likely a whole subgraph is away, answers nothing, refuses, or answers nonsense somewhere. */
  readonly outages: number;
}

/** Something of a world. A type and a number say what it is: the same in each subgraph, whichever key it is known by. */
export interface Thing {
  readonly __typename: string;
  readonly number: number;
}

/** What every field of a graph answers, invented from the seed: the same question has one answer, however it is asked. */
export function inventWorld(graph: Graph, temper: Temper): (subgraph: string) => GraphQLDataSource {
  const sources = new Map(
    [...graph.subgraphs].map(([name, subgraph]) => [name, sourceOf(name, subgraph, { graph, temper })]),
  );
  return (name) => {
    const source = sources.get(name);
    if (!source) throw new Error(`No subgraph is called ${name}`);
    return source;
  };
}

const documents = new Map<string, ReturnType<typeof parse>>();

function sourceOf(
  name: string,
  subgraph: Subgraph,
  { graph, temper }: { graph: Graph; temper: Temper },
): GraphQLDataSource {
  const chance = chanceOf(hash(temper.seed, name));
  const outage =
    chance.next() < temper.outages ? chance.one(['away', 'mute', 'refusing', 'garbling'] as const) : null;
  const finds = finder(subgraph.sdl);
  const fieldResolver = resolverFor(name, requiredOf(subgraph.sdl), { graph, temper });
  return {
    async process({ request }) {
      if (outage === 'away') throw new Error(`${name} is away`);
      if (outage === 'mute') return { data: null };
      if (outage === 'refusing') return { errors: [{ message: '', extensions: { reason: name } }] };
      const query = request.query ?? '';
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      for (const representation of representationsIn(request.variables))
        if (!finds(representation))
          throw new Error(`${name} finds nothing by ${JSON.stringify(representation)}`);
      const { data, errors } = await execute({
        schema: subgraph.schema,
        document,
        fieldResolver,
        typeResolver: (value) => (value as Thing).__typename,
        variableValues: request.variables ?? {},
      });
      const answer = JSON.parse(JSON.stringify({ data, ...(errors && { errors }) }));
      // Entities are not garbled: who asks for each of them once gets the nonsense somewhere else.
      if (outage === 'garbling' && answer.data && !query.includes('_entities('))
        garble(answer.data, chanceOf(temper.seed));
      return answer;
    },
  };
}

type Entity = Readonly<Record<string, unknown>>;

/** Of one fetch, or of several that travel together. */
function representationsIn(variables: Readonly<Record<string, unknown>> = {}): readonly Entity[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    /^representations(_\d+)?$/.test(name) ? (value as readonly Entity[]) : [],
  );
}

/** Whether a subgraph finds something by what it is sent: it has to be all of one of its keys that it finds by. */
function finder(sdl: Subgraph['sdl']): (representation: Entity) => boolean {
  const keys = fieldSets(sdl, 'key').filter(({ resolvable }) => resolvable);
  const byType = Map.groupBy(keys, ({ on }) => on);
  const sets = new Map(
    [...byType].map(([type, found]) => [type, found.map(({ fields }) => selectionsOf(fields))]),
  );
  return (representation) =>
    Boolean(
      sets
        .get(`${representation['__typename']}`)
        ?.some((key) => !sentOf(key, representation).includes('"not sent"')),
    );
}

/**
 * Puts a value where it does not belong, as a subgraph that breaks its own schema might: of what a client asks, since types are asked
 * for by one plan and not by another.
 */
function garble(value: Record<string, unknown>, chance: Chance): void {
  const names = Object.keys(value).filter((name) => name !== '__typename');
  if (names.length === 0) return;
  const name = chance.one(names);
  const within = value[name];
  if (typeof within === 'object' && within !== null) garble(within as Record<string, unknown>, chance);
  else if (within !== null) value[name] = chance.one([null, 5, 1.5, true, 'nonsense']);
}

function resolverFor(
  subgraph: string,
  required: ReadonlyMap<string, Required>,
  { graph, temper }: { graph: Graph; temper: Temper },
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const { parentType, fieldName, returnType } = info;
    const { number, given } = identify(source);
    const needs = required.get(`${parentType.name}.${fieldName}`);
    const sent = needs ? sentOf(needs, given) : '';
    const chance = chanceOf(
      hash(temper.seed, parentType.name, number, fieldName, JSON.stringify(args), sent),
    );
    const what = `${parentType.name} ${number} in ${subgraph}: ${fieldName}`;
    const { errors } = temper;
    if (chance.next() < (isNonNullType(returnType) ? errors / 4 : errors))
      throw new GraphQLError(`no ${what}`, { extensions: chance.onceIn(2) ? { code: 'FORBIDDEN' } : {} });
    if (given && Object.hasOwn(given, fieldName) && isScalarType(getNullableType(returnType)))
      return given[fieldName];
    return invent(returnType, {
      chance,
      nulls: temper.nulls,
      number,
      fieldName,
      schema: info.schema,
      keys: graph.keys,
    });
  };
}

/** What the one world answers of which all subgraphs show a part: the same that they would say, were nothing in the way. */
export function tellTruth(
  returnType: GraphQLOutputType,
  {
    of,
    args,
    sent,
  }: { of: { type: string; number: number; fieldName: string }; args: unknown; sent: string },
  { temper, schema, keys }: { temper: Temper; schema: GraphQLSchema; keys: ReadonlySet<string> },
): unknown {
  const { type, number, fieldName } = of;
  const chance = chanceOf(hash(temper.seed, type, number, fieldName, JSON.stringify(args), sent));
  chance.next();
  return invent(returnType, { chance, nulls: temper.nulls, number, fieldName, schema, keys });
}

interface Invention {
  readonly chance: Chance;
  readonly nulls: number;
  readonly number: number;
  readonly fieldName: string;
  readonly schema: GraphQLSchema;
  /** Names of the fields that keys are made of. */
  readonly keys: ReadonlySet<string>;
}

function invent(type: GraphQLOutputType, invention: Invention): unknown {
  const { chance, nulls, keys, schema, fieldName } = invention;
  if (isNonNullType(type)) return invent(type.ofType, { ...invention, nulls: 0 });
  if (chance.next() < nulls && !keys.has(fieldName)) return null;
  if (isListType(type))
    return Array.from({ length: Math.floor(chance.next() * 4) }, () => invent(type.ofType, invention));
  if (isEnumType(type)) return chance.one(type.getValues()).value;
  if (isScalarType(type)) return leaf(type, invention);
  const possible = isAbstractType(type) ? possibleTypes(schema, type) : [];
  // Few things, so that lists hold the same one twice. The parts of a key are their owner's.
  const number = keys.has(fieldName) ? invention.number : Math.floor(chance.next() * 5);
  const chosen: GraphQLNamedType = possible[number % possible.length] ?? type;
  return { __typename: chosen.name, number } satisfies Thing;
}

function leaf({ name }: GraphQLNamedType, { chance, number, fieldName, keys }: Invention): unknown {
  if (name === 'ID' || keys.has(fieldName)) return `${fieldName}-${number}`;
  const small = Math.floor(chance.next() * 4);
  if (name === 'Int') return small;
  if (name === 'Float') return small / 2;
  if (name === 'Boolean') return small > 1;
  if (name === 'String') return chance.one(['', 'word', 'ünïcödé "quoted"', `${small}`]);
  return chance.one([`${name}-${small}`, small, { nested: [small, null] }, ['list', small]]);
}

/** Who is asked: something that this world invented, or what the gateway sent to name it. */
function identify(source: unknown): { number: number; given: Record<string, unknown> | null } {
  if (typeof source !== 'object' || source === null) return { number: 0, given: null };
  if ('number' in source && typeof source.number === 'number') return { number: source.number, given: null };
  const found = /-(\d+)"/.exec(JSON.stringify({ ...source, __typename: null }));
  return { number: Number(found?.[1] ?? 0), given: source as Record<string, unknown> };
}

function hash(...parts: readonly (string | number)[]): number {
  let state = 0x811c9dc5;
  for (const char of parts.join('\u0000')) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return state >>> 0;
}
