import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  validate,
} from 'graphql';
import { type Chance, chanceOf } from '../canaries/chance.ts';

/** A request that anybody might send. */
export interface WrittenOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly schema: GraphQLSchema;
  readonly chance: Chance;
  readonly aliases: readonly string[];
  readonly fragments: string[];
  readonly variables: Map<string, { readonly type: string; readonly value: unknown }>;
}

/** Aliases that stand for nothing in any graph. */
const plainAliases = ['a', 'b', 'toString', 'other'];

/** Writes a valid operation: the same for the same seed. */
export function writeOperation(
  schema: GraphQLSchema,
  seed: number,
  aliases: readonly string[] = plainAliases,
): WrittenOperation {
  const chance = chanceOf(seed);
  for (;;) {
    const writing: Writing = { schema, chance, aliases, fragments: [], variables: new Map() };
    const mutation = chance.onceIn(12) && schema.getMutationType();
    const root = mutation || schema.getQueryType();
    if (!root) throw new Error('The schema has no queries');
    const selections = write(root, 1 + Math.floor(chance.next() * 5), writing);
    const definitions = [...writing.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const query = [
      `${mutation ? 'mutation' : 'query'} Asked${definitions.length ? `(${definitions.join(', ')})` : ''} ${selections}`,
      ...writing.fragments,
    ].join('\n');
    const values = [...writing.variables].filter(([, { value }]) => value !== undefined);
    const variables = Object.fromEntries(values.map(([name, { value }]) => [name, value]));
    if (validate(schema, parse(query)).length === 0) return { query, variables };
  }
}

function write(type: GraphQLNamedType, depth: number, writing: Writing): string {
  const { chance } = writing;
  const count = 1 + Math.floor(chance.next() * 4);
  const selections = Array.from({ length: count }, () => writeSelection(type, depth, writing)).filter(
    Boolean,
  );
  return `{ ${selections.length > 0 ? selections.join(' ') : '__typename'} }`;
}

function writeSelection(type: GraphQLNamedType, depth: number, writing: Writing): string {
  const { chance, schema } = writing;
  if (chance.onceIn(12)) return chance.one(['__typename', 'kind_: __typename', '__typename']);
  if (type === schema.getQueryType() && chance.onceIn(60))
    return chance.one(['__type(name: "Query") { name kind }', '__schema { queryType { name } }']);
  if (depth > 0 && chance.onceIn(isAbstractType(type) ? 2 : 8)) return writeFragment(type, depth, writing);
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fitting = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  return fitting.length > 0 ? writeField(chance.one(fitting), depth, writing) : '__typename';
}

function writeField(field: GraphQLField<unknown, unknown>, depth: number, writing: Writing): string {
  const { chance, aliases } = writing;
  const type = getNamedType(field.type);
  const alias = chance.onceIn(5) ? `${chance.one(aliases)}: ` : '';
  const given = field.args
    .map((argument) => writeArgument(argument, writing))
    .filter((argument) => argument !== null);
  return [
    `${alias}${field.name}${given.length ? `(${given.join(', ')})` : ''}`,
    writeCondition(writing),
    isCompositeType(type) ? write(type, depth - 1, writing) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function writeFragment(type: GraphQLNamedType, depth: number, writing: Writing): string {
  const { chance, schema, fragments } = writing;
  const related = Object.values(schema.getTypeMap()).filter(
    (other) => isCompositeType(other) && !other.name.startsWith('__') && overlap(schema, type, other),
  );
  const condition = chance.one(related);
  const selections = write(condition, depth - 1, writing);
  if (chance.onceIn(3)) return `... ${writeCondition(writing)} ${write(type, depth - 1, writing)}`;
  if (chance.onceIn(2)) return `... on ${condition.name} ${writeCondition(writing)} ${selections}`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${condition.name} ${selections}`);
  return `...${name} ${writeCondition(writing)}`;
}

function overlap(schema: GraphQLSchema, one: GraphQLNamedType, other: GraphQLNamedType): boolean {
  const names = (type: GraphQLNamedType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  return names(one).some((name) => names(other).includes(name));
}

function writeCondition(writing: Writing): string {
  const { chance } = writing;
  if (!chance.onceIn(12)) return '';
  const directive = chance.one(['skip', 'include']);
  const value = chance.onceIn(2);
  if (chance.onceIn(3)) return `@${directive}(if: ${value})`;
  if (chance.onceIn(3)) {
    writing.variables.set('usual', { type: 'Boolean! = true', value: chance.onceIn(2) ? value : undefined });
    return `@${directive}(if: $usual)`;
  }
  writing.variables.set('when', { type: 'Boolean!', value });
  return `@${directive}(if: $when)`;
}

function writeArgument({ name, type, defaultValue }: GraphQLArgument, writing: Writing): string | null {
  const { chance, variables } = writing;
  const required = isNonNullType(type) && defaultValue === undefined;
  if (!required && chance.onceIn(2)) return null;
  const value = valueFor(type, chance);
  if (!chance.onceIn(3) && isScalarType(getNamedType(type)) && !isListType(type))
    return `${name}: ${JSON.stringify(value)}`;
  const variable = `v${variables.size}`;
  variables.set(variable, {
    type: `${type}`,
    value: !isNonNullType(type) && chance.onceIn(4) ? undefined : value,
  });
  return `${name}: $${variable}`;
}

/** A value that an input type takes; of input objects only what they demand. */
function valueFor(type: GraphQLInputType, chance: Chance): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, chance);
  if (isListType(type)) return [valueFor(type.ofType, chance)];
  if (isEnumType(type)) return chance.one(type.getValues()).name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field, index) => isNonNullType(field.type) || (type.isOneOf && index === 0))
        .map((field) => [field.name, valueFor(field.type, chance)]),
    );
  const number = Math.floor(chance.next() * 4);
  if (type.name === 'Int') return number;
  if (type.name === 'Float') return number / 2;
  if (type.name === 'Boolean') return number > 1;
  return `id-${number}`;
}
