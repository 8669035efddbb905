import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { makeArguments } from './made-arguments.ts';

/** What one execution of a document works with. */
interface Asked {
  readonly contextValue: unknown;
  readonly variableValues?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Executes one document, as graphql-js does: at once where no resolver makes anybody wait. */
export type RunDocument = (asked: Asked) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Makes a schema safe to be compiled: what throws while it tells the type of a value would leave a compiled document without an answer. It tells
 * none instead, which is an error of that field in both ways of execution, and a bug to be logged.
 */
export function holdTypeResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const { resolveType } = type;
    if (!resolveType) continue;
    type.resolveType = (...asked) => {
      try {
        return resolveType(...asked);
      } catch {
        return undefined;
      }
    };
  }
}

/** What is asked once need not be compiled: that takes as long as some executions. */
const compiledAtCall = 2;

/**
 * Executes a document, from its second time on as a function that is made for it. Commands stay with graphql-js, and so does a call whose variables the
 * schema refuses.
 */
export function runnerOf(schema: GraphQLSchema, document: DocumentNode): RunDocument {
  const isCompilable = mayCompile(document);
  let calls = 0;
  let compiled: Compiled | null = null;
  return (asked) => {
    if (isCompilable && ++calls === compiledAtCall) compiled = compile(schema, document);
    const answered = compiled?.(asked) ?? null;
    const told = (answer: ExecutionResult | null) =>
      answer?.data === undefined ? execute({ schema, document, ...asked }) : asGraphQL(answer);
    return answered instanceof Promise ? answered.then(told) : told(answered);
  };
}

/** Errors as graphql-js makes them: documents are kept without places in their text, of which there is an empty list here. */
function asGraphQL(answer: ExecutionResult): ExecutionResult {
  if (!answer.errors) return answer;
  const errors = answer.errors.map(
    ({ message, path, originalError, extensions }) =>
      new GraphQLError(message, { path, originalError, extensions }),
  );
  return { data: answer.data ?? null, errors };
}

function mayCompile(document: DocumentNode): boolean {
  const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
  return operations.length === 1 && operations[0]?.operation === 'query';
}

/** A document's function: null when nothing was executed, and graphql-js finds the words for what is wrong with the variables. */
type Compiled = (asked: Asked) => Promise<ExecutionResult | null> | ExecutionResult | null;

function compile(schema: GraphQLSchema, document: DocumentNode): Compiled | null {
  const made = makeArguments(schema, document);
  const compiled = compileQuery(made.schema, made.document, undefined, {
    disablingCapturingStackErrors: true,
    // Without it a fragment's condition would hold wherever else the fragment stands.
    useExperimentalPathBasedSkipInclude: true,
  });
  if (!isCompiledQuery(compiled)) return null;
  return ({ contextValue, variableValues = {} }) => {
    const variables = made.variablesFor(variableValues);
    return variables && compiled.query(undefined, contextValue, variables);
  };
}
