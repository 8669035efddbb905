import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Something in the graph that bears a name: a type, or a field of one. */
export interface Named {
  readonly type: string;
  readonly field: string | null;
}

/**
 * What bears a name that was looked for, the nearest first: the name itself, what begins with it, what has it in it; types before their
 * fields. `Claim.status` looks for the field of that type alone.
 */
export function search(schema: GraphQLSchema, typed: string): readonly Named[] {
  const [wanted = '', field] = typed.trim().toLowerCase().split('.');
  if (wanted === '') return [];
  const all = everything(schema);
  const named =
    field === undefined
      ? all.map((one) => ({ one, rank: rankOf(one.field ?? one.type, wanted) }))
      : all
          .filter((one) => one.field !== null && one.type.toLowerCase() === wanted)
          .map((one) => ({ one, rank: rankOf(one.field ?? '', field) }));
  return named
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => Number(a.rank) - Number(b.rank))
    .map(({ one }) => one);
}

function rankOf(name: string, wanted: string): number | null {
  const at = name.toLowerCase().indexOf(wanted);
  if (at < 0) return null;
  return name.length === wanted.length ? 0 : at === 0 ? 1 : 2;
}

function everything(schema: GraphQLSchema): readonly Named[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields()).map((field) => ({ type: type.name, field }))
      : [],
  );
  return [...types.map(({ name }) => ({ type: name, field: null })), ...fields];
}
