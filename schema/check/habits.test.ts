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

test('every mutation answers a payload of its own name, with the problems', () => {
  for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
    const payload = getNamedType(field.type);
    expect(payload.name).toBe(`${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Payload`);
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
