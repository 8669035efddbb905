import {
  buildASTSchema,
  type DefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import type { Chance } from './chance.ts';

/** What names a row: the ids of another's things, by what they are. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** What a generated document is made from. */
export interface Matter {
  readonly chance: Chance;
  readonly names: Names;
  /** Cursors that lists have handed out to the other. */
  readonly cursors: readonly string[];
  /** The version that a command names: the rows' own, or one that none has, for who may change the other's files. */
  readonly version: number;
}

/** A schema of its words. Subgraphs only extend the root types, so what extends a type is taken as the type. */
export function schemaOf(sdl: string): GraphQLSchema {
  const types = new Map<string, ObjectTypeDefinitionNode>();
  const others: DefinitionNode[] = [];
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) {
      others.push(definition);
      continue;
    }
    const known = types.get(definition.name.value);
    types.set(definition.name.value, {
      ...definition,
      kind: Kind.OBJECT_TYPE_DEFINITION,
      fields: [...(known?.fields ?? []), ...(definition.fields ?? [])],
      directives: [...(known?.directives ?? []), ...(definition.directives ?? [])],
    });
  }
  const document = { kind: Kind.DOCUMENT, definitions: [...others, ...types.values()] } as const;
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

const DEPTH = 7;
const FIELDS = 90;

/** What a person types, by the name of what he fills in: good enough to come as far as the row. */
const typed: Readonly<Record<string, readonly string[]>> = {
  iban: ['CH93 0076 2011 6238 5295 7'],
  avsNumber: ['756.9217.0769.85'],
  postalCode: ['1201'],
  country: ['CH'],
  birthDate: ['1985-04-12'],
  uid: ['CHE-116.281.271'],
  decisionNumber: ['320/2025/123456/0'],
  number: ['320/2025/123456/0'],
  invoiceDate: ['2025-06-12'],
  servedOn: ['2025-06-02'],
  quantity: ['1'],
  unitPrice: ['10.00'],
  search: ['Z', 'zq7', 'a'],
  code: ['000000', 'RESIDENCE_CERTIFICATE'],
};

/** Root commands that end the asker himself, or name nothing of anybody's. */
const endsOneself = new Set(['closeAccount', 'signOut', 'endOtherSessions', 'changePassword', 'changeEmail']);

/** Writes documents that name another's rows wherever the schema takes a name: valid ones, within the gateway's limits. */
export function queryWriter(schema: GraphQLSchema) {
  const roots = (type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).filter(
      ({ name }) => !name.startsWith('_') && !endsOneself.has(name),
    );
  const reads = roots(schema.getQueryType());
  const commands = roots(schema.getMutationType()).filter(({ args }) => args.some(namesSomething));

  const entities = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && hasKey(type),
  );

  function argumentsOf(args: readonly GraphQLArgument[], matter: Matter, within: string): string {
    const given = args
      .filter(({ type, name }) => isNonNullType(type) || namesRow(name) || matter.chance.onceIn(2))
      .map((argument) => `${argument.name}: ${value(argument, argument.type, matter, within)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  function value(
    of: GraphQLArgument | GraphQLInputField,
    type: GraphQLInputType,
    matter: Matter,
    within: string,
  ): string {
    const { chance } = matter;
    if (isNonNullType(type)) return value(of, type.ofType, matter, within);
    if (isListType(type)) return `[${value(of, type.ofType, matter, within)}]`;
    if (isEnumType(type)) return chance.one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const members = Object.values(type.getFields());
      // Exactly one form is filled in.
      const filled =
        type.name === 'ClaimFormInput' ? members.filter(({ name }) => name === 'otherInvoice') : members;
      return `{ ${filled.map((member) => `${member.name}: ${value(member, member.type, matter, within)}`).join(', ')} }`;
    }
    if (type.name === 'Int') return of.name === 'version' ? String(matter.version) : '20';
    if (type.name === 'Boolean') return String(chance.onceIn(2));
    if (type.name === 'Date') return '"2026-01-01"';
    if (of.name === 'after') return JSON.stringify(chance.one(matter.cursors));
    if (of.name === 'idempotencyKey') return JSON.stringify(chance.uuid());
    if (type.name === 'ID' || namesRow(of.name)) return JSON.stringify(nameFor(of.name, within, matter));
    return JSON.stringify(chance.one(typed[of.name] ?? [`Rue ${of.name} 1`]));
  }

  function selection(
    type: GraphQLOutputType,
    matter: Matter,
    depth: number,
    budget: { left: number },
  ): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isUnionType(named))
      return ` { __typename ${named
        .getTypes()
        .map((member) => `... on ${member.name}${selection(member, matter, depth, budget)}`)
        .join(' ')} }`;
    if (!isObjectType(named)) return '';
    const chosen: string[] = [];
    for (const field of Object.values(named.getFields())) {
      const isLeaf = isLeafType(getNamedType(field.type));
      if (field.name.startsWith('_') || (!isLeaf && depth >= DEPTH) || budget.left <= 0) continue;
      const isWanted = isLeaf ? !matter.chance.onceIn(4) : matter.chance.next() * depth < 1.6;
      if (!isWanted) continue;
      budget.left -= 1;
      chosen.push(one(field, matter, depth + 1, budget, named.name));
    }
    return ` { ${['__typename', ...chosen.filter((text) => text !== '')].join(' ')} }`;
  }

  function one(
    field: GraphQLField<unknown, unknown>,
    matter: Matter,
    depth: number,
    budget: { left: number },
    within: string,
  ): string {
    const about = within === 'Query' || within === 'Mutation' ? field.name : within;
    return `${field.name}${argumentsOf(field.args, matter, about)}${selection(field.type, matter, depth, budget)}`;
  }

  return {
    /** A read of one or two root fields. */
    read: (matter: Matter): string => {
      const first = matter.chance.one(reads);
      const second = matter.chance.one(reads);
      const budget = { left: FIELDS };
      const fields = first === second || !matter.chance.onceIn(4) ? [first] : [first, second];
      return `query { ${fields.map((field) => one(field, matter, 2, budget, 'Query')).join(' ')} }`;
    },
    /** A command that names another's row. */
    command: (matter: Matter): string =>
      `mutation { ${one(matter.chance.one(commands), matter, 2, { left: FIELDS }, 'Mutation')} }`,
    /** Entities of one type by another's ids, as a gateway asks a subgraph for them. */
    entities: (matter: Matter): { readonly query: string; readonly variables: Record<string, unknown> } => {
      const type = matter.chance.one(entities);
      const representation = () => ({
        __typename: type.name,
        id: nameFor('id', type.name, matter),
        ...(type.name === 'Service' && { code: 'RESIDENCE_CERTIFICATE' }),
        // What identity would have said of it.
        ...(type.name === 'Membership' && {
          ...{ status: 'ACTIVE', serviceCodes: ['RESIDENCE_CERTIFICATE'] },
          ...{ activeServiceGroups: ['POPULATION'], suspendedServiceGroups: [] },
          organisation: { id: nameFor('organisationId', type.name, matter) },
        }),
      });
      const chosen = selection(type, matter, 3, { left: FIELDS });
      return {
        query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name}${chosen} } }`,
        variables: { of: [representation(), representation()] },
      };
    },
  };
}

/** Whether a subgraph looks the type up by its key. */
const hasKey = ({ astNode }: GraphQLObjectType) =>
  astNode?.directives?.some(
    (directive) =>
      directive.name.value === 'key' && !directive.arguments?.some(({ name }) => name.value === 'resolvable'),
  ) ?? false;

const namesRow = (name: string) => /^(id|ids|corrects)$|(Id|Ids|[tT]oken)$/.test(name) && name !== 'uid';

function namesSomething({ name, type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => namesRow(field.name));
  return namesRow(name);
}

/** An id that fits where it is asked for, most of the time; else any of the other's. */
function nameFor(name: string, within: string, { names, chance }: Matter): string {
  const about = `${name} ${within}`.toLowerCase();
  const fitting = Object.keys(names).filter((thing) => about.includes(thing.toLowerCase()));
  const thing =
    fitting.length > 0 && !chance.onceIn(6) ? chance.one(fitting) : chance.one(Object.keys(names));
  return chance.one(names[thing] ?? ['none']);
}

export type QueryWriter = ReturnType<typeof queryWriter>;
