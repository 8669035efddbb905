import { readFileSync } from 'node:fs';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { expect, test } from 'vitest';

/** Every field of the supergraph, the house's own too. */
const document = parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
const objects = document.definitions.filter(
  (definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
);
const composites = new Set(
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.UNION_TYPE_DEFINITION
      ? [definition.name.value]
      : [],
  ),
);
const fields = objects.flatMap((type) =>
  (type.fields ?? []).map((field) => ({
    type: type.name.value,
    field,
    name: `${type.name.value}.${field.name.value}`,
  })),
);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
const directiveOf = (field: FieldDefinitionNode, name: string) =>
  field.directives?.find((directive) => directive.name.value === name);

function sizeOf(directive: ConstDirectiveNode) {
  const given = Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
  return given as { assumedSize?: number; slicingArguments?: string[]; sizedFields?: string[] };
}

/** Lists that a connection sizes, by its type. */
const sized = new Set(
  fields.flatMap(({ field }) => {
    const said = directiveOf(field, 'listSize');
    return said ? (sizeOf(said).sizedFields ?? []).map((name) => `${named(field.type)}.${name}`) : [];
  }),
);

test('every list of things says how long it is, or its connection does; lists of problems have the usual size', () => {
  const silent = fields
    .filter(({ field }) => isList(field.type) && composites.has(named(field.type)))
    .filter(
      ({ field, name }) =>
        !directiveOf(field, 'listSize') && !sized.has(name) && named(field.type) !== 'Problem',
    )
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});

test('every list size argument is named, has an assumed size beside it, and a bound in its description', () => {
  const wrong = fields.flatMap(({ field, name }) => {
    const first = field.arguments?.find((argument) => /^(first|last)$/.test(argument.name.value));
    const said = directiveOf(field, 'listSize');
    const size = said && sizeOf(said);
    const slicing = size?.slicingArguments ?? [];
    if (!first && slicing.length === 0) return [];
    const names = field.arguments?.map((argument) => argument.name.value) ?? [];
    return [
      ...(first && !slicing.includes(first.name.value) ? [`${name} does not name its slicing argument`] : []),
      ...slicing
        .filter((argument) => !names.includes(argument))
        .map((argument) => `${name} has no ${argument}`),
      ...(size?.assumedSize === undefined ? [`${name} assumes no size`] : []),
      ...(/\bat most \d+/i.test(field.description?.value ?? '')
        ? []
        : [`${name} does not say how many it gives at once`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('whatever is asked with a password, a link’s token, a code that was sent, or sends to an address is done once per operation', () => {
  const guessing = /^(password|oldPassword|newPassword|token|email|mobilePhone|challengeId|ceremonyId)$/;
  const open = fields
    .filter(({ type }) => type === 'Query' || type === 'Mutation')
    .filter(({ field }) => !directiveOf(field, 'inaccessible'))
    .filter(({ field }) => field.arguments?.some((argument) => guessing.test(argument.name.value)))
    .filter(({ field }) => !field.directives?.some((directive) => tagOf(directive) === 'once'))
    .map(({ name }) => name);
  expect(open).toEqual([]);
});

test('only root fields are done once per operation: nothing else is looked for', () => {
  const below = fields.filter(({ field }) =>
    field.directives?.some((directive) => tagOf(directive) === 'once'),
  );
  expect(below.length).toBeGreaterThan(20);
  expect(below.map(({ type }) => type).filter((type) => type !== 'Query' && type !== 'Mutation')).toEqual([]);
});

function tagOf({ name, arguments: given = [] }: ConstDirectiveNode): unknown {
  return name.value === 'tag' && given[0] ? valueFromASTUntyped(given[0].value) : null;
}
