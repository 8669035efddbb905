import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
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
  const inner = selections && compileRepresentation(selections, schema);
  const copy = (value: unknown): unknown => {
    if (value === null || !inner) return value;
    return Array.isArray(value) ? value.map(copy) : inner(value as Entity);
  };
  return (entity, representation) => {
    const value = Object.hasOwn(entity, responseName) ? entity[responseName] : undefined;
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
  const inner = compileRepresentation(selections, schema);
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
export function represent(entities: readonly unknown[], make: Represent): Representations {
  const list: Entity[] = [];
  const owners: Entity[][] = [];
  const places = new Map<string, number>();
  for (const entity of entities as readonly Entity[]) {
    const representation = make(entity);
    if (!representation?.['__typename']) continue;
    const key = keyOf(representation);
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, list.length);
      list.push(representation);
      owners.push([entity]);
    } else owners[place]?.push(entity);
  }
  return { list, owners };
}

/** Tells representations apart. Keys are mostly texts, whose lengths keep them from running into each other. */
function keyOf(representation: Entity): string {
  let key = '';
  for (const [name, value] of Object.entries(representation))
    key +=
      typeof value === 'string' ? `${name}:${value.length}:${value};` : `${name}=${JSON.stringify(value)};`;
  return key;
}
