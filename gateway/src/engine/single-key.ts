import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Represent, Representations } from './representations.ts';
import type { Entity } from './run.ts';
import type { Belongs } from './type-conditions.ts';

/** One type, or what implements it, with one key that is no object. */
interface SingleKey {
  readonly typeCondition: string;
  readonly name: string;
}

/** What nearly every fetch requires, `... on Claim { __typename id }`; null for anything else. */
export function singleKeyOf(selections: readonly QueryPlanSelectionNode[]): SingleKey | null {
  const [only, ...others] = selections;
  if (only?.kind !== 'InlineFragment' || !only.typeCondition || others.length > 0) return null;
  const [typename, key, ...more] = only.selections;
  if (typename?.kind !== 'Field' || typename.name !== '__typename' || typename.alias) return null;
  if (key?.kind !== 'Field' || key.selections || more.length > 0) return null;
  const name = key.alias ?? key.name;
  // A name that every object inherits would be found on any.
  return name in Object.prototype || name === '__typename'
    ? null
    : { typeCondition: only.typeCondition, name };
}

/**
 * Represents entities by one key: nothing is made for an entity that another stands for already.
 * @param whole What sees to it all when a key is an object, a list or missing, or when there are several types.
 */
export function bySingleKey(name: string, belongs: Belongs, whole: Represent): Represent {
  return (entities): Representations => {
    const list: Entity[] = [];
    const owners: Entity[][] = [];
    const known = entities.length > 1 ? new Map<unknown, Entity[]>() : null;
    const typename = entities[0]?.['__typename'];
    for (const entity of entities) {
      const key = entity[name];
      const isPlain = key === null || (key !== undefined && typeof key !== 'object');
      if (!isPlain || entity['__typename'] !== typename) return whole(entities);
      const same = known?.get(key);
      if (same) {
        same.push(entity);
        continue;
      }
      const owned = [entity];
      known?.set(key, owned);
      const representation: Entity = { __typename: typename };
      representation[name] = key;
      list.push(representation);
      owners.push(owned);
    }
    return entities[0] && belongs(entities[0]) ? { list, owners } : nothing;
  };
}

const nothing: Representations = { list: [], owners: [] };
