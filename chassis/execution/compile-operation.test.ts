import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  responsePathAsArray,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { compileOperation } from './compile-operation.ts';

/**
 * Documents that chance wrote, over rows that chance made: some come late, some are missing, some are thrown, rejected or no value of their
 * type. What becomes of a field hangs on the seed and on its place alone, so that both ways of execution meet the same.
 */
const schema: GraphQLSchema = buildSchema(`
  type Query { node(at: Int = 1): Node must: Node! nodes: [Node] needs: [Node!]! face: Face thing: Thing! }
  type Mutation { node(at: Int = 1): Node must: Node! nodes: [Node] needs: [Node!]! face: Face thing: Thing! }
  interface Face { id: ID! name: String next: Node }
  union Thing = Node | Other
  enum Mood { CALM BUSY }
  scalar Day
  type Node implements Face {
    id: ID! name: String need: String! count: Int many: Float open: Boolean! mood: Mood day(at: Day, as: [Int!]): Day
    next: Node must: Node! nodes: [Node] needs: [Node!]! rows: [[String!]] days: [Day!]! face: Face things: [Thing!]
  }
  type Other implements Face { id: ID! name: String next: Node must: Other! faces: [Face]! }
`);

const hash = (text: string): number => {
  let sum = 2_166_136_261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (((sum ^ (sum >>> 13)) * 2_654_435_761) % 2 ** 32) >>> 8;
};

/** Chance that hangs on what is said alone. */
const chanceOf = (...said: readonly unknown[]) => (hash(said.join('/')) % 1000) / 1000;
const oneOf = <Value>(some: readonly Value[], chance: number) => some[Math.floor(chance * some.length)];

/**
 * Whether a value comes late, and may fail. In a third of the worlds nothing is late and anything fails; in the others only what is late: graphql-js
 * leaves promises that break to nobody when something fails at once beside them.
 */
function fateAt(seed: number, place: string) {
  const isLate = seed % 3 > 0 && chanceOf(place, 'late') > 0.6;
  return { isLate, mayFail: isLate || seed % 3 === 0 };
}

function resolve(seed: number, args: object, info: GraphQLResolveInfo): unknown {
  const place = [seed, ...responsePathAsArray(info.path), JSON.stringify(args)].join('/');
  return come(seed, String(info.returnType), place);
}

function come(seed: number, type: string, place: string): unknown {
  const { isLate, mayFail } = fateAt(seed, place);
  const fate = mayFail ? chanceOf(place, 'fate') : 0.5;
  if (fate > 0.98) throw new GraphQLError(`thrown at ${place}`, { extensions: { code: 'THROWN' } });
  if (fate > 0.96 && isLate) return Promise.reject(new Error(`refused at ${place}`));
  if (fate > 0.95) return new Error(`told at ${place}`);
  const value = fate < 0.04 ? null : madeFor(seed, type, place);
  return isLate ? Promise.resolve(value) : value;
}

function madeFor(seed: number, type: string, place: string): unknown {
  const chance = chanceOf(place, type);
  const { mayFail } = fateAt(seed, place);
  if (type.endsWith('!')) return madeFor(seed, type.slice(0, -1), place);
  if (type.startsWith('[')) {
    if (chance > 0.97 && mayFail) return 'no list';
    const item = (_: unknown, index: number) => come(seed, type.slice(1, -1), `${place}/${index}`);
    return Array.from({ length: Math.floor(chance * 4) }, item);
  }
  if (type === 'Mood') return oneOf(['CALM', 'BUSY', 'BUSY', mayFail ? 'LOST' : 'CALM'], chance);
  if (type === 'Boolean') return chance > 0.5;
  if (type === 'Int' || type === 'Float')
    return mayFail && chance > 0.9 ? 'no number' : Math.floor(chance * 90);
  if (type === 'String' || type === 'ID' || type === 'Day')
    return oneOf([place, '', 7, `é ${chance}`], chance);
  const name = chance > 0.5 ? 'Other' : 'Node';
  return {
    __typename: type === 'Other' || type === 'Node' ? type : mayFail && chance > 0.9 ? 'Nothing' : name,
  };
}

for (const type of Object.values(schema.getTypeMap())) {
  if (isObjectType(type) && !type.name.startsWith('__'))
    for (const field of Object.values(type.getFields()))
      field.resolve = (_, args, { seed }, info) => resolve(seed, args, info);
  if (isAbstractType(type))
    type.resolveType = (value: { __typename: string }, { seed }) =>
      fateAt(seed, value.__typename).isLate ? Promise.resolve(value.__typename) : value.__typename;
}

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  Query: ['node', 'node(at: 2)', 'must', 'nodes', 'needs', 'face', 'thing'],
  Node: [
    ...[
      'id',
      'name',
      'need',
      'count',
      'many',
      'open',
      'mood',
      'day',
      'day(at: $day)',
      'day(as: [1, $count])',
    ],
    ...['next', 'must', 'nodes', 'needs', 'rows', 'days', 'face', 'things'],
  ],
  Other: ['id', 'name', 'next', 'must', 'faces'],
  Face: ['id', 'name', 'next'],
  Thing: [],
};
const leads: Readonly<Record<string, string>> = {
  ...{ node: 'Node', must: 'Node', nodes: 'Node', needs: 'Node', next: 'Node' },
  ...{ face: 'Face', faces: 'Face', thing: 'Thing', things: 'Thing' },
};
const conditions = ['@include(if: $yes)', '@skip(if: $yes)', '@include(if: $no)', '@skip(if: true)'];

function writeSelection(type: string, depth: number, place: string): string {
  const count = 1 + Math.floor(chanceOf(place, 'count') * 5);
  const written = Array.from({ length: count }, (_, index) => {
    const here = `${place}.${index}`;
    const condition = chanceOf(here, 'if') > 0.85 ? ` ${oneOf(conditions, chanceOf(here, 'which'))}` : '';
    const kind = chanceOf(here, 'kind');
    if (kind < 0.2 && depth > 0) {
      const on = oneOf(type === 'Query' ? ['Query'] : ['Node', 'Other', type], chanceOf(here, 'on')) ?? type;
      const fits = on === type || ['Face', 'Thing'].includes(type);
      return `... on ${fits ? on : type}${condition} ${writeSelection(fits ? on : type, depth - 1, here)}`;
    }
    if (kind < 0.3) return `__typename${condition}`;
    const field = oneOf(fieldsOf[type] ?? [], chanceOf(here, 'field')) ?? '__typename';
    const [name = ''] = field.split('(');
    const led = type === 'Other' && name === 'must' ? 'Other' : leads[name];
    if (!led) return `${field}${condition}`;
    // A name for each form of a field, so that what has the same name can be one.
    const alias =
      field.includes('(') || chanceOf(here, 'alias') > 0.7 ? `a${hash(`${type} ${field}`) % 9}` : '';
    const below = depth > 0 ? writeSelection(led, depth - 1, here) : '{ __typename }';
    return `${alias && `${alias}: `}${field}${condition} ${below}`;
  });
  return `{ ${written.join(' ')} }`;
}

/** A type that is none is told in words of our own. */
const textOf = ({ message, path, extensions }: GraphQLError) =>
  JSON.stringify([message.replace(/^(Abstract type|No type of) .*/, 'No type'), path, extensions]);
const errorsOf = ({ errors = [] }: ExecutionResult) => errors.map(textOf);

test('what chance asks of what chance made is answered as graphql-js does, and whatever it finds wrong is told too', async () => {
  let asked = 0;
  let broken = 0;
  for (let seed = 1; asked < 600; seed += 1) {
    const selection = writeSelection('Query', 4, `${seed}`);
    const variables = '($yes: Boolean = true, $no: Boolean = false, $day: Day, $count: Int!)';
    const text =
      seed % 5
        ? `query ${variables} ${selection}`
        : `mutation ${variables} ${selection.replaceAll('on Query', 'on Mutation')}`;
    const document = parse(text, { noLocation: true });
    // Two fields of one name that are not the same, or a variable that is not used.
    const isValid = validate(schema, document).every(({ message }) => message.includes('never used'));
    if (!isValid) continue;
    asked += 1;
    const values = {
      contextValue: { seed },
      variableValues: { count: seed % 5, ...(seed % 2 && { yes: seed % 3 === 0, day: 'now' }) },
    };
    const expected = await execute({ schema, document, ...values });
    // As it is asked once, and as it is from the second object of a kind on.
    const answers = [
      await compileOperation(schema, document)?.(values),
      await compileOperation(schema, document, 1)?.(values),
    ];
    for (const answer of answers) {
      expect(JSON.stringify(answer?.data), `seed ${seed}: ${text}`).toBe(JSON.stringify(expected.data));
      const told = errorsOf(answer ?? {});
      expect(
        errorsOf(expected).filter((error) => !told.includes(error)),
        JSON.stringify(told),
      ).toEqual([]);
    }
    if (expected.errors) broken += 1;
  }
  expect(broken).toBeGreaterThan(asked / 5);
  expect(broken).toBeLessThan(asked);
}, 120_000);
