import {
  type DocumentNode,
  type GraphQLInputType,
  GraphQLScalarType,
  type GraphQLSchema,
  getVariableValues,
  isInputObjectType,
  isNonNullType,
  Kind,
  TypeInfo,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A document whose difficult arguments come ready made. */
export interface MadeArguments {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** What its variables are for one call; null when graphql-js has to say what is wrong with what was given. */
  variablesFor(given: Values): Values | null;
}

/** The type of what is made already. Only the compiler sees it. */
const made = new GraphQLScalarType({ name: '__Made' });

/** An argument that is made for each call, and the variable that stands in its place: no document can have one of that name. */
interface MadeArgument {
  readonly name: `µ${number}`;
  readonly value: ValueNode;
  readonly type: GraphQLInputType;
}

/**
 * Takes the arguments out of a valid query that are an input object's variable or have a variable within: only graphql-js holds @oneOf
 * against these, and reads what was left out. It makes them for each call; the compiler sees a variable of an opaque type in their place.
 */
export function makeArguments(schema: GraphQLSchema, document: DocumentNode): MadeArguments {
  const definitions = document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? (one.variableDefinitions ?? []) : [],
  );
  const isObject = ({ type }: VariableDefinitionNode) => isInputObject(schema, type);
  const objects = new Set(definitions.filter(isObject).map(nameOf));
  const plain = definitions.filter((one) => !isObject(one));
  const plainNames = plain.map(nameOf);
  const taken: MadeArgument[] = [];
  const types = new TypeInfo(schema);
  const argumentsTaken = visitWithTypeInfo(types, {
    Argument(node) {
      const type = types.getArgument()?.type;
      const { value } = node;
      const isDifficult =
        value.kind === 'Variable' ? objects.has(value.name.value) : variablesIn(value).length > 0;
      if (!type || !isDifficult) return undefined;
      const name = `µ${taken.length}` as const;
      taken.push({ name, value, type });
      return { ...node, value: variable(name) };
    },
  });
  const simple = visit(document, argumentsTaken);
  if (taken.length === 0) return { schema, document, variablesFor: (given) => given };
  const needed = new Set(taken.flatMap(({ value }) => variablesIn(value)));
  const used = definitions.filter((one) => needed.has(nameOf(one)));
  return {
    schema: Object.create(schema, {
      getType: { value: (name: string) => (name === made.name ? made : schema.getType(name)) },
    }),
    document: visit(simple, {
      OperationDefinition: (node) => ({
        ...node,
        variableDefinitions: [...plain, ...taken.map(({ name }) => definitionOf(name))],
      }),
    }),
    variablesFor(given) {
      const coerced = getVariableValues(schema, used, given).coerced;
      const ready = coerced ? madeOf(taken, coerced) : null;
      // Nothing else that was given comes along: no outsider makes an argument.
      return ready && Object.assign(ready, pick(given, plainNames));
    },
  };
}

function madeOf(taken: readonly MadeArgument[], coerced: Values): Record<string, unknown> | null {
  const ready: Record<string, unknown> = {};
  for (const { name, value, type } of taken) {
    const one = valueFromAST(value, type, coerced);
    const isLeftOut = value.kind === 'Variable' && !Object.hasOwn(coerced, value.name.value);
    if (one !== undefined) ready[name] = one;
    else if (!isLeftOut || isNonNullType(type)) return null;
  }
  return ready;
}

function pick(given: Values, names: readonly string[]): Values {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(given, name)) picked[name] = given[name];
  return picked;
}

const nameOf = ({ variable }: VariableDefinitionNode) => variable.name.value;

function variable(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function definitionOf(name: string): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: made.name } } as const;
  return { kind: Kind.VARIABLE_DEFINITION, variable: variable(name), type };
}

function variablesIn(value: ValueNode): readonly string[] {
  const names: string[] = [];
  visit(value, {
    Variable: ({ name }) => {
      names.push(name.value);
    },
  });
  return names;
}

function isInputObject(schema: GraphQLSchema, type: TypeNode): boolean {
  return type.kind === 'NamedType'
    ? isInputObjectType(schema.getType(type.name.value))
    : isInputObject(schema, type.type);
}
