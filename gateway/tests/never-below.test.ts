import { readFileSync } from 'node:fs';
import { rounds } from '@guichet/stack/testing/proof.ts';
import {
  buildSchema,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { compileCost } from '../src/costs/compile-cost.ts';
import { inputCost } from '../src/costs/input-cost.ts';
import { pricedSdl } from '../src/costs/testing/priced-sdl.ts';
import { readWeights, type Weights } from '../src/costs/weights.ts';
import { builtFiles } from '../src/settings.ts';
import { type Chance, chanceOf } from './canaries/chance.ts';
import { writeOperation } from './engine/write-operation.ts';

/** Operations over each graph. */
const operations = rounds(500, 10_000);

/** Something that the world invented, and how long the lists of a connection are. */
interface Thing {
  readonly __typename: string;
  readonly size: number | null;
}

/** Answers everything by chance, with lists as long as they may be or shorter, and counts what it hands out. */
function countingWorld({ costs, sizes }: Weights, chance: Chance) {
  let counted = 0;

  const said = <Value>(map: ReadonlyMap<string, Value>, { parentType, fieldName }: GraphQLResolveInfo) =>
    [parentType, ...parentType.getInterfaces()]
      .map(({ name }) => map.get(`${name}.${fieldName}`))
      .find((value) => value !== undefined);

  /** The largest list that this field may answer. */
  function longest(
    source: Thing | undefined,
    args: Record<string, unknown>,
    info: GraphQLResolveInfo,
  ): number {
    const size = said(sizes, info);
    if (!size) return source?.size ?? 10;
    const asked = size.slicingArguments
      .map((name) => args[name])
      .filter((value) => typeof value === 'number');
    return asked.length > 0
      ? Math.max(...asked)
      : (size.assumedSize ?? (size.requireOneSlicingArgument ? 100 : 10));
  }

  function handOut(
    type: GraphQLOutputType,
    length: number,
    size: number | null,
    info: GraphQLResolveInfo,
  ): unknown {
    if (isNonNullType(type)) return handOut(type.ofType, length, size, info);
    if (isListType(type))
      return Array.from({ length: chance.onceIn(3) ? length : Math.floor(chance.next() * length) }, () =>
        handOut(type.ofType, Math.min(length, 10), size, info),
      );
    const possible = isAbstractType(type) ? info.schema.getPossibleTypes(type) : [];
    const chosen = possible.length > 0 ? chance.one(possible) : type;
    const isThing = isObjectType(chosen);
    counted += said(costs, info) ?? costs.get(chosen.name) ?? (isThing ? 1 : 0);
    return isThing ? ({ __typename: chosen.name, size } satisfies Thing) : leaf(chosen);
  }

  const resolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const { parentType, schema, fieldName, returnType } = info;
    if (parentType === schema.getMutationType()) counted += 10;
    const field = parentType.getFields()[fieldName];
    for (const { name, type } of field?.args ?? []) {
      const coordinate = `${parentType.name}.${fieldName}(${name}:)`;
      counted += inputCost({ costs, sizes, once: new Set() }, { coordinate, type }, args[name]);
    }
    const length = Math.max(longest(source as Thing | undefined, args, info), 0);
    const within = isListType(returnType)
      ? null
      : (said(sizes, info)?.sizedFields.length ?? 0) > 0
        ? length
        : null;
    return handOut(returnType, length, within, info);
  };
  return { resolver, total: () => counted };
}

/** Something that a leaf accepts. */
function leaf(type: GraphQLOutputType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isScalarType(type)) return null;
  if (type.name === 'Boolean') return true;
  return /^(Int|Float)$/.test(type.name) ? 1 : 'x';
}

const api = readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8');

test.each([
  ['a graph that has everything', pricedSdl, pricedSdl],
  ['the counter’s own graph', api, readFileSync(builtFiles.supergraphFiles.whole, 'utf8')],
])('over %s, no answer holds more than its operation was said to cost', async (_name, sdl, said) => {
  const schema: GraphQLSchema = buildSchema(sdl);
  const weights = readWeights(said);
  let exact = 0;
  for (let seed = 0; seed < operations; seed += 1) {
    const { query, variables } = writeOperation(schema, seed);
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('No operation');
    const cost = compileCost({ schema, weights }, document, operation).costFor(variables);
    if (cost > 200_000) continue; // The answer of such a one is what all this is there to prevent.
    const world = countingWorld(weights, chanceOf(seed));
    await execute({
      schema,
      document,
      fieldResolver: world.resolver,
      typeResolver: (value) => (value as Thing).__typename,
      variableValues: variables,
    });
    expect(world.total(), JSON.stringify({ seed, query, variables })).toBeLessThanOrEqual(cost);
    if (world.total() === cost && cost > 5) exact += 1;
  }
  // The cost is not just large: some answers hold all that was said.
  expect(exact).toBeGreaterThan(operations / 100);
});
