import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject } from './merge.ts';
import type { Entity } from './run.ts';
import { type Belongs, belongsTo } from './type-conditions.ts';

/** Changes what is sent to a subgraph, or what it gave, in place. */
export type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/**
 * Compiles the rewrites of a fetch: on the way in the planner sets the type that an interface object has in the
 * subgraph; on the way out it gives fields that it had to rename their names back.
 */
export function compileRewrites(rewrites: readonly FetchDataRewrite[], schema: GraphQLSchema): Rewrite {
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, schema));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, schema: GraphQLSchema): Rewrite {
  const name = rewrite.path.at(-1);
  if (name === undefined) return () => undefined;
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Rewrite>(
      (next, step) =>
        step.startsWith(fragment)
          ? within(belongsTo(step.slice(fragment.length), schema), next)
          : at(step, next),
      eachOf(
        rewrite.kind === 'ValueSetter'
          ? setter(name, rewrite.setValueTo)
          : renamer(name, rewrite.renameKeyTo),
      ),
    );
}

/** Lists are looked through, at any depth. */
function eachOf(change: (entity: Entity) => void): Rewrite {
  const rewrite: Rewrite = (value) => {
    if (Array.isArray(value)) for (const element of value) rewrite(element);
    else if (isObject(value)) change(value);
  };
  return rewrite;
}

const at = (name: string, next: Rewrite) =>
  eachOf((entity) => {
    if (Object.hasOwn(entity, name)) next(entity[name]);
  });

/** What does not tell its type was asked for as this one. */
const within = (belongs: Belongs, next: Rewrite) =>
  eachOf((entity) => {
    if (!entity['__typename'] || belongs(entity)) next(entity);
  });

const setter = (name: string, value: unknown) => (entity: Entity) => {
  entity[name] = value;
};

const renamer = (name: string, to: string) => (entity: Entity) => {
  if (!Object.hasOwn(entity, name) || entity[name] === undefined) return;
  entity[to] = entity[name];
  entity[name] = undefined;
};
