import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { own } from './member.ts';
import { merge } from './merge.ts';
import type { Entity } from './run.ts';
import { belongsTo } from './type-conditions.ts';

/** Copies what a subgraph must know of an entity; null when the entity lacks a part of it. */
type Represent = (entity: Entity) => Entity | null;

/** Adds a part of the representation; false when the entity lacks it. */
type Part = (entity: Entity, representation: Entity) => boolean;

/** Compiles the `requires` of a fetch: keys and what `@requires` names. */
export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Represent {
  const [only, ...others] = selections;
  if (only?.kind !== 'InlineFragment' || !only.typeCondition || others.length > 0)
    return compileSelections(selections, schema);
  // Most fetches ask for one type by one key: nothing has to be put together.
  const belongs = belongsTo(only.typeCondition, schema);
  const inner = compileSelections(only.selections, schema);
  return (entity) => (belongs(entity) ? inner(entity) : null);
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent {
  const parts = selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [field(selection, schema)];
    const { typeCondition } = selection;
    return typeCondition ? [fragment(typeCondition, selection.selections, schema)] : [];
  });
  return (entity) => {
    const representation: Entity = {};
    for (const part of parts) if (!part(entity, representation)) return null;
    return representation;
  };
}

function field({ alias, name, selections }: QueryPlanFieldNode, schema: GraphQLSchema): Part {
  const responseName = alias ?? name;
  const inner = selections && compileSelections(selections, schema);
  // A name that every object inherits is one that this entity may not have itself.
  const isInherited = responseName in Object.prototype;
  const copy = (value: unknown): unknown => {
    if (value === null || !inner) return value;
    return Array.isArray(value) ? value.map(copy) : inner(value as Entity);
  };
  return (entity, representation) => {
    const value = isInherited ? own(entity, responseName) : entity[responseName];
    if (value === undefined) return false;
    representation[responseName] = copy(value);
    return true;
  };
}

/** A fragment of another type, or one that the entity can't fill, adds nothing and spoils nothing: it is another key. */
function fragment(
  condition: string,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Part {
  const belongs = belongsTo(condition, schema);
  const inner = compileSelections(selections, schema);
  return (entity, representation) => {
    const part = belongs(entity) ? inner(entity) : null;
    if (part) merge(representation, part);
    return true;
  };
}

/** The entities of one fetch, each distinct representation once. */
export interface Representations {
  readonly list: readonly Entity[];
  /** By representation: the entities that it stands for. */
  readonly owners: readonly (readonly Entity[])[];
}

/** Represents entities to a subgraph. Twenty claims of four persons make four representations. */
export function represent(entities: readonly Entity[], make: Represent): Representations {
  const list: Entity[] = [];
  const owners: Entity[][] = [];
  const start = new Fork();
  for (const entity of entities) {
    const representation = make(entity);
    if (!representation?.['__typename']) continue;
    const end = endOf(representation, start);
    if (end.index === undefined) {
      end.index = list.push(representation) - 1;
      owners.push([entity]);
    } else owners[end.index]?.push(entity);
  }
  return { list, owners };
}

/**
 * A fork on the way along the names and values of representations: equal ones end at the same. Their texts are looked up
 * as they are; writing them together to one key would cost more than all else that is done for an entity.
 */
class Fork {
  index: number | undefined = undefined;
  /** The first way that was taken from here, which for names and types is mostly the only one. */
  first: unknown = undefined;
  next: Fork | undefined = undefined;
  /** All the others. */
  ways: Map<unknown, Fork> | undefined = undefined;
}

const composite = Symbol('composite');

function endOf(representation: Entity, start: Fork): Fork {
  let fork = start;
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    fork = follow(fork, name);
    fork =
      typeof value === 'object' && value !== null
        ? follow(follow(fork, composite), JSON.stringify(value))
        : follow(fork, value);
  }
  return fork;
}

function follow(fork: Fork, way: unknown): Fork {
  if (fork.next === undefined) {
    fork.first = way;
    fork.next = new Fork();
    return fork.next;
  }
  if (fork.first === way) return fork.next;
  fork.ways ??= new Map();
  const known = fork.ways.get(way);
  if (known) return known;
  const made = new Fork();
  fork.ways.set(way, made);
  return made;
}
