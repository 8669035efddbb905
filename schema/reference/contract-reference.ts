import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { type FieldCost, readCosts } from './field-costs.ts';

/** Where what a contract offers is told, for the developers' pages. */
export const referenceFile = (audience: string) => `schema/reference/__generated__/${audience}.json`;

/** A field or an argument in words and as the SDL writes its type. */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  /** The type without its lists and exclamation marks, when it is one that the reference tells of. */
  readonly of?: string;
  readonly deprecated?: string;
}

interface ArgumentEntry extends Described {
  /** As the SDL writes it. */
  readonly default?: string;
}

interface FieldEntry extends Described, FieldCost {
  readonly arguments?: readonly ArgumentEntry[];
}

/** A field of Query or Mutation. */
export interface OperationEntry extends FieldEntry {
  readonly kind: 'query' | 'mutation';
  /** The types that it leads to, the nearest first. */
  readonly types: readonly string[];
}

/** A type that an operation leads to. */
export interface TypeEntry {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'input' | 'enum' | 'scalar';
  readonly description: string;
  readonly fields?: readonly FieldEntry[];
  readonly values?: readonly Omit<Described, 'type'>[];
  readonly members?: readonly string[];
}

/** What a contract offers. */
export interface ContractReference {
  readonly operations: readonly OperationEntry[];
  readonly types: readonly TypeEntry[];
}

/** Tells what a contract offers: its root fields, and every type that one of them leads to. */
export function referenceOf(contract: { readonly api: string; readonly supergraph: string }): string {
  const schema = buildSchema(contract.api);
  const costs = readCosts(parse(contract.supergraph, { noLocation: true }));
  const tell = teller(costs);
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  const operations = roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      kind,
      ...tell.field(type?.name ?? '', field),
      types: typesFrom(field, schema).map(({ name }) => name),
    })),
  );
  const told = new Set(operations.flatMap(({ types }) => types));
  const types = [...told].sort().flatMap((name) => {
    const type = schema.getType(name);
    return type ? [tell.type(type)] : [];
  });
  const reference: ContractReference = { operations, types };
  return `${JSON.stringify(reference, null, 1)}\n`;
}

function teller(costs: ReadonlyMap<string, FieldCost>) {
  const describe = ({
    name,
    description,
    type,
    deprecationReason,
  }: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument): Described => {
    const inner = getNamedType(type);
    return {
      name,
      description: description ?? '',
      type: String(type),
      ...(isTold(inner) && { of: inner.name }),
      ...(deprecationReason && { deprecated: deprecationReason }),
    };
  };
  const argument = (one: GraphQLArgument | GraphQLInputField): ArgumentEntry => {
    const written = one.astNode?.defaultValue;
    return { ...describe(one), ...(written && { default: print(written) }) };
  };
  const field = (owner: string, one: GraphQLField<unknown, unknown>): FieldEntry => ({
    ...describe(one),
    ...costs.get(`${owner}.${one.name}`),
    ...(one.args.length > 0 && { arguments: one.args.map(argument) }),
  });
  function type(one: GraphQLNamedType): TypeEntry {
    const told = { name: one.name, description: one.description ?? '' };
    if (isEnumType(one))
      return {
        ...told,
        kind: 'enum',
        values: one.getValues().map(({ name, description, deprecationReason }) => ({
          name,
          description: description ?? '',
          ...(deprecationReason && { deprecated: deprecationReason }),
        })),
      };
    if (isUnionType(one)) return { ...told, kind: 'union', members: one.getTypes().map(({ name }) => name) };
    if (isInputObjectType(one))
      return { ...told, kind: 'input', fields: Object.values(one.getFields()).map(argument) };
    if (isObjectType(one) || isInterfaceType(one))
      return {
        ...told,
        kind: isObjectType(one) ? 'object' : 'interface',
        fields: Object.values(one.getFields()).map((inner) => field(one.name, inner)),
      };
    return { ...told, kind: 'scalar' };
  }
  return { field, type };
}

/** Everybody knows Int, Float, String, Boolean and ID. */
function isTold(type: GraphQLNamedType): boolean {
  return !isSpecifiedScalarType(type) && !isIntrospectionType(type);
}

/** The types that a field leads to, by its arguments and its answer, the nearest first. */
function typesFrom(
  start: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
): readonly GraphQLNamedType[] {
  const found = new Set<GraphQLNamedType>(around(start).filter(isTold));
  // What is added meanwhile is visited too.
  for (const type of found) for (const next of leadsTo(type, schema).filter(isTold)) found.add(next);
  return [...found];
}

function around({ type, args }: GraphQLField<unknown, unknown>): readonly GraphQLNamedType[] {
  return [type, ...args.map((argument) => argument.type)].map((one) => getNamedType(one));
}

function leadsTo(type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes();
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((one) => getNamedType(one.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  return [...Object.values(type.getFields()).flatMap(around), ...possible];
}
