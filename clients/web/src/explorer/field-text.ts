import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** How many plain fields a field brings along when it is inserted: enough to see what it is. */
const leavesAtMost = 8;

/**
 * A field as it is inserted into a query: the arguments that it cannot do without, with a value of their type to write over, and the
 * plain fields below it; of a list in pages, those of its rows.
 */
export function fieldText(field: Field, indent: string): string {
  const required = field.args.filter(isRequiredArgument);
  const taken = required.map(({ name, type }) => `${name}: ${sample(type)}`).join(', ');
  const head = field.name + (taken && `(${taken})`);
  const below = selection(field.type, `${indent}  `);
  return below === '' ? head : `${head} {\n${below}\n${indent}}`;
}

/** The lines below a field; empty for a plain one. */
function selection(type: GraphQLOutputType, indent: string): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return `${indent}__typename`;
  const fields = named.getFields();
  const nodes = fields['nodes'];
  if (nodes && isListType(getNullableType(nodes.type)))
    return `${indent}nodes {\n${selection(nodes.type, `${indent}  `)}\n${indent}}`;
  const plain = Object.values(fields).filter(
    (one) =>
      isLeafType(getNamedType(one.type)) &&
      one.deprecationReason == null &&
      !one.args.some(isRequiredArgument),
  );
  const names = plain.slice(0, leavesAtMost).map(({ name }) => indent + name);
  return names.length > 0 ? names.join('\n') : `${indent}__typename`;
}

/** A value of a type that a person writes over. */
function sample(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${sample(inner.ofType)}]`;
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter(isRequiredInputField);
    return `{${required.map((one) => ` ${one.name}: ${sample(one.type)}`).join(',')}${required.length > 0 ? ' ' : ''}}`;
  }
  return samples[inner.name] ?? '""';
}

const samples: Readonly<Record<string, string>> = { Int: '1', Float: '1.0', Boolean: 'true' };
