import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isNamedType,
  type TypeNode,
  typeFromAST,
  type ValueNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

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
 * Executes a document, from its second time on as a function that is made for it. Commands stay with graphql-js, and so does whatever has a
 * variable that is an input object, or one within an object or a list: only graphql-js holds @oneOf against it, and reads what was left out.
 */
export function runnerOf(schema: GraphQLSchema, document: DocumentNode): RunDocument {
  const isCompilable = mayCompile(schema, document);
  let calls = 0;
  let compiled: CompiledQuery['query'] | null = null;
  return (asked) => {
    if (isCompilable && ++calls === compiledAtCall) compiled = compile(schema, document);
    const answered = compiled?.(undefined, asked.contextValue, asked.variableValues);
    // Without data nothing was executed: graphql-js finds the words for what is wrong with the variables.
    const told = (answer: ExecutionResult | undefined) =>
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

function mayCompile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  const [only] = operations;
  return (
    operations.length === 1 &&
    only?.kind === 'OperationDefinition' &&
    only.operation === 'query' &&
    !only.variableDefinitions?.some(({ type }) => isInputObject(schema, type)) &&
    !hasVariableWithin(document)
  );
}

function hasVariableWithin(document: DocumentNode): boolean {
  let found = false;
  const look = (values: readonly ValueNode[]) => {
    found ||= values.some(({ kind }) => kind === 'Variable');
  };
  visit(document, {
    ObjectField: ({ value }) => look([value]),
    ListValue: ({ values }) => look(values),
  });
  return found;
}

function isInputObject(schema: GraphQLSchema, type: TypeNode): boolean {
  if (type.kind !== 'NamedType') return isInputObject(schema, type.type);
  const named = typeFromAST(schema, type);
  return isNamedType(named) && isInputObjectType(named);
}

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery['query'] | null {
  const compiled = compileQuery(schema, document, undefined, {
    disablingCapturingStackErrors: true,
    // Without it a fragment's condition would hold wherever else the fragment stands.
    useExperimentalPathBasedSkipInclude: true,
  });
  return isCompiledQuery(compiled) ? compiled.query : null;
}
