import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { abandoned, refusal } from './refusal-of.ts';
import { type Asker, byReference, everyone, type Permissions, type Rule } from './rules.ts';

// graphql-shield's ES modules ask node:util for a function that Node 26 no longer has; its CommonJS build never calls it.
// graphql-middleware comes the same way: the two recognise each other's classes.
const require = createRequire(import.meta.url);
const { applyMiddleware }: typeof import('graphql-middleware') = require('graphql-middleware');
const { allow, deny, rule: shieldRule, shield }: typeof import('graphql-shield') = require('graphql-shield');

/** The schema with shield before every field, whatever its rule. What has no rule is denied. */
export function behindShield(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  return applyMiddleware(
    schema,
    shield(shieldTree(permissions), {
      fallbackRule: deny,
      fallbackError: (_thrown, _parent, _args, context) => refusal(context as typeof context & Asker),
      allowExternalErrors: true, // What a resolver throws is judged once, by maskBugs.
    }),
  );
}

function shieldTree(permissions: Permissions) {
  const shieldRules = new Map<Rule, ReturnType<ReturnType<typeof shieldRule>>>();
  const forShield = (rule: Rule) => {
    if (rule === everyone) return allow;
    let made = shieldRules.get(rule);
    if (!made) {
      made = shieldRule({ cache: 'no_cache' })((_parent, _args, context: Asker) =>
        context.signal?.aborted ? abandoned : rule.allows(context),
      );
      shieldRules.set(rule, made);
    }
    return made;
  };
  return Object.fromEntries(
    Object.entries(permissions).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields)
          .filter(([field]) => field !== byReference)
          .map(([field, rule]) => [field, forShield(rule)]),
      ),
    ]),
  );
}
