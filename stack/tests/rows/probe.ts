import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { Belongings } from '../../scenes/belongings.ts';
import type { Owner } from '../../scenes/claim-belongings.ts';
import type { Yard } from './yards.ts';

/** One question that names a row: every argument of the graph that can name one has at least one. */
export interface Probe {
  readonly subgraph: SubgraphName;
  /** `Query.claim(id)`, `Mutation.submitClaim(input.beneficiaryId)`, `Claim by key`. */
  readonly name: string;
  /** What is named: a key of the yard. */
  readonly thing: keyof Yard;
  readonly query: string;
  readonly variables: (yard: Yard, own: Yard) => Readonly<Record<string, unknown>>;
  /** Plants a row for this question alone, since the answer uses it up. */
  readonly fresh?: (belongings: Belongings, owner: Owner) => Promise<string>;
  /** What somebody must have so that one can be planted for him. */
  readonly needs?: keyof Yard;
  /** Whoever holds a token or an id that nobody can guess may use it, whosesoever it is. */
  readonly bearer?: true;
}

/** What a read or a command of a subgraph asks, written shortly. */
export function probesOf(subgraph: SubgraphName) {
  return {
    /** An entity by its key, as another subgraph's answer leads to it: its own fields, written out. */
    byKey: (type: string, thing: keyof Yard, fields: string): Probe => ({
      ...{ subgraph, name: `${type} by key`, thing },
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
      variables: (yard) => ({ of: [{ __typename: type, id: yard[thing] }] }),
    }),
    read: (name: string, thing: keyof Yard, query: string, more: Partial<Probe> = {}): Probe => ({
      ...{ subgraph, name, thing, query },
      variables: (yard) => ({ id: yard[thing] }),
      ...more,
    }),
    /** A command whose arguments are written out; `$id` is the row, `$key` a new idempotency key. */
    command: (
      name: string,
      thing: keyof Yard,
      [declared, args]: readonly [declared: string, args: string],
      variables: Probe['variables'] = () => ({}),
      more: Partial<Probe> = {},
    ): Probe => {
      const field = name.replace(/^Mutation\.|\(.*$/g, '');
      return {
        ...{ subgraph, name, thing },
        query: `mutation (${declared}) { ${field}(${args}) { problems { path code } } }`,
        variables: (yard, own) => ({
          ...(/\$id\b/.test(declared) && { id: yard[thing] }),
          ...(/\$key\b/.test(declared) && { key: crypto.randomUUID() }),
          ...variables(yard, own),
        }),
        ...more,
      };
    },
  };
}
