import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileSelection, type Make } from './compile-selection.ts';
import { Run } from './run.ts';
import type { Asked } from './run-document.ts';
import { coercerOf, type Values } from './variables.ts';

/** A document's function. It answers null when nothing was executed, and graphql-js finds the words for what is wrong with the variables. */
export type CompiledQuery = (asked: Asked) => Promise<ExecutionResult> | ExecutionResult | null;

/** Of so many objects it is not worth it to write a function for them. */
const fewObjects = 50;

/** What conditions say is compiled in: so many forms of a document are kept, those that were asked last. */
const mostForms = 4;

/**
 * Makes the function that executes a valid document with one query. Every field is asked, also beside one that failed: what
 * is wrong with a request is told all at once.
 * @param writtenAfter how many objects of a kind are made before a function is written for them.
 * @returns null when the schema has a type that tells by itself whether a value is of it.
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  writtenAfter = fewObjects,
): CompiledQuery | null {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const type = schema.getQueryType();
  const conditions = conditionsOf(document);
  if (!operation || !type || looksAtValues(schema)) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const whole = { schema, operation, fragments };
  const coerce = coercerOf(schema, operation);
  const forms = conditions.length > 0 ? new LRUCache<string, Make>({ max: mostForms }) : null;
  let unconditional: Make | null = null;

  const compile = (said: Readonly<Record<string, boolean>>): Make => {
    const compiling = { schema, fragments, conditions: said, writtenAfter, next: 0 };
    return compileSelection(compiling, [operation.selectionSet])(type);
  };

  /** Null when a condition is neither true nor false. */
  const formFor = (said: Values): Make | null => {
    if (!forms) {
      unconditional ??= compile({});
      return unconditional;
    }
    const answers = conditions.map((one) => said[one]);
    if (!answers.every((answer) => typeof answer === 'boolean')) return null;
    const form = answers.join();
    const before = forms.get(form);
    if (before) return before;
    const made = compile(Object.fromEntries(conditions.map((one, index) => [one, answers[index] === true])));
    forms.set(form, made);
    return made;
  };

  return ({ contextValue, variableValues = {} }) => {
    const coerced = coerce(variableValues);
    const make = coerced && formFor(coerced);
    if (!make) return null;
    const run = new Run(whole, contextValue, coerced);
    return run.end(make(run, undefined, undefined));
  };
}

function looksAtValues(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf);
}

/** The variables that stand in @skip and @include. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      if ((name.value === 'skip' || name.value === 'include') && condition?.value.kind === Kind.VARIABLE)
        names.add(condition.value.name.value);
    },
  });
  return [...names];
}
