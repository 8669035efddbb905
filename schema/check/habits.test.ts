import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';

const api = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'));
const types = Object.values(api.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const roots = [api.getQueryType(), api.getMutationType()];

function fieldsOf(
  type: (typeof types)[number],
): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  return isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

test('every public type, field and enum value says what it means', () => {
  const silent = types.flatMap((type) => [
    ...(type.description || roots.some((root) => root === type) ? [] : [type.name]),
    ...fieldsOf(type)
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
    ...(isEnumType(type) ? type.getValues() : [])
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  ]);
  expect(silent).toEqual([]);
});

test('every mutation answers a payload of its own, or one that all changes of the same thing share, with the problems', () => {
  const mutations = Object.values(api.getMutationType()?.getFields() ?? {});
  const answers = Map.groupBy(mutations, ({ type }) => getNamedType(type).name);
  for (const field of mutations) {
    const payload = getNamedType(field.type);
    const own = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Payload`;
    const isShared = (answers.get(payload.name)?.length ?? 0) > 1;
    expect(payload.name).toMatch(isShared ? /Payload$/ : new RegExp(`^${own}$`));
    expect(isObjectType(payload) && String(payload.getFields()['problems']?.type), field.name).toBe(
      '[Problem!]!',
    );
  }
});

test('every list of many is a connection that can be paged through', () => {
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const answered = getNamedType(field.type);
      if (!answered.name.endsWith('Connection')) continue;
      expect(
        field.args.map((argument) => `${argument.name}: ${argument.type}`),
        `${type.name}.${field.name}`,
      ).toEqual(expect.arrayContaining(['first: Int', 'after: String']));
      const members = isObjectType(answered) ? Object.keys(answered.getFields()) : [];
      expect(members, answered.name).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo']));
    }
  }
});
