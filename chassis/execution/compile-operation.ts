import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { collectFields } from './collect-fields.ts';
import { compileSelection } from './compile-selection.ts';
import { Run } from './run.ts';
import type { Asked } from './run-document.ts';
import { coercerOf, type Values } from './variables.ts';

/** A document's function. It answers null when nothing was executed, and graphql-js finds the words for what is wrong with the variables. */
export type CompiledOperation = (asked: Asked) => Promise<ExecutionResult> | ExecutionResult | null;

/** An operation whose conditions have been answered. */
type Form = (context: unknown, variables: Values) => Promise<ExecutionResult> | ExecutionResult;

/** Of so many objects it is not worth it to write a function for them. */
const fewObjects = 50;

/** What conditions say is compiled in: so many forms of a document are kept, those that were asked last. */
const mostForms = 4;

/**
 * Makes the function that executes a valid document with one query or command. Every field is asked, also beside one that failed: what
 * is wrong with a request is told all at once.
 * @param writtenAfter how many objects of a kind are made before a function is written for them.
 * @returns null when the schema has a type that tells by itself whether a value is of it.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  writtenAfter = fewObjects,
): CompiledOperation | null {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const type = operation && schema.getRootType(operation.operation);
  if (!type || looksAtValues(schema)) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const whole = { schema, operation, fragments };
  const conditions = conditionsOf(document);
  const coerce = coercerOf(schema, operation);
  const forms = conditions.length > 0 ? new LRUCache<string, Form>({ max: mostForms }) : null;
  let unconditional: Form | null = null;

  const compile = (said: Readonly<Record<string, boolean>>): Form => {
    const compiling = { schema, fragments, conditions: said, writtenAfter, next: 0 };
    const run = (selections: SelectionSetNode): Form => {
      const make = compileSelection(compiling, [selections])(type);
      return (context, variables) => {
        const one = new Run(whole, context, variables);
        return one.end(make(one, undefined, undefined));
      };
    };
    if (operation.operation === 'query') return run(operation.selectionSet);
    const fields = collectFields(compiling, type, [operation.selectionSet]).values();
    return inTurn([...fields].map((selections) => run({ kind: Kind.SELECTION_SET, selections })));
  };

  /** Null when a condition is neither true nor false. */
  const formFor = (said: Values): Form | null => {
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
    const form = coerced && formFor(coerced);
    return form && form(contextValue, coerced);
  };
}

/** Commands are done one after the other. What must not be null and is ends it: those that follow are not done. */
function inTurn(commands: readonly Form[]): Form {
  return async (context, variables) => {
    const data: Record<string, unknown> = {};
    const errors: GraphQLError[] = [];
    for (const command of commands) {
      const done = await command(context, variables);
      errors.push(...(done.errors ?? []));
      if (!done.data) return { data: null, errors };
      Object.assign(data, done.data);
    }
    return errors.length > 0 ? { data, errors } : { data };
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
