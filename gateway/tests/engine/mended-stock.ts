import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';

/** One place of @apollo/gateway's source that answers wrongly, and the text that would answer rightly. */
interface Fault {
  readonly file: string;
  readonly is: string;
  readonly shouldBe: string;
}

/** What stock gets wrong, each with a test of its own in stock-faults.test.ts. */
const faults: readonly Fault[] = [
  // The place of an error is counted among all entities, not among those that were asked for.
  {
    file: 'executeQueryPlan.js',
    is: 'representationToEntity.push(index);',
    shouldBe: 'representationToEntity.push(index); (representations.entities ??= new Set()).add(entity);',
  },
  {
    file: 'executeQueryPlan.js',
    is: 'makeLazyErrorPathGenerator(fetch, currentCursor)',
    shouldBe: 'makeLazyErrorPathGenerator(fetch, currentCursor, variables.representations)',
  },
  {
    file: 'executeQueryPlan.js',
    is: 'function makeLazyErrorPathGenerator(fetch, cursor) {',
    shouldBe: 'function makeLazyErrorPathGenerator(fetch, cursor, representations) {',
  },
  {
    file: 'executeQueryPlan.js',
    is: 'result.push(parent.slice());',
    shouldBe: 'result.push(Object.assign(parent.slice(), { entity: data }));',
  },
  {
    file: 'executeQueryPlan.js',
    is: 'generateHydratedPaths([], cursor.path, cursor.fullResult, hydratedPaths);',
    shouldBe: `generateHydratedPaths([], cursor.path, cursor.fullResult, hydratedPaths);
      hydratedPaths = hydratedPaths.filter(({ entity }) => representations.entities.has(entity));`,
  },
  // An error of a whole entity fetch is told under the plan's path, with `@` and `_entities` in it.
  {
    file: 'executeQueryPlan.js',
    is: 'return errorPath ? [...cursor.path, ...errorPath.slice()] : undefined;',
    shouldBe: `const list = cursor.path.indexOf('@');
      const known = list < 0 ? cursor.path : cursor.path.slice(0, list);
      return errorPath ? [...known, ...(fetch.requires ? [] : clientNames(fetch, errorPath))] : undefined;`,
  },
  // An error of a field that the planner had to rename is told under the planner's name.
  {
    file: 'executeQueryPlan.js',
    is: 'return [...hydratedPath, ...errorPath.slice(2)];',
    shouldBe: 'return [...hydratedPath, ...clientNames(fetch, errorPath.slice(2))];',
  },
  {
    file: 'executeQueryPlan.js',
    is: 'exports.generateHydratedPaths = generateHydratedPaths;',
    shouldBe: `exports.generateHydratedPaths = generateHydratedPaths;
      function clientNames({ outputRewrites = [] }, path) {
        const names = new Map(outputRewrites.map(({ path, renameKeyTo }) => [path.at(-1), renameKeyTo]));
        return path.map((step) => names.get(step) ?? step);
      }`,
  },
  // What @requires of objects in lists of lists is sent as null.
  {
    file: 'executeQueryPlan.js',
    is: '? executeSelectionSet(schema, value, selections)',
    shouldBe:
      '? (function copy(v) { return Array.isArray(v) ? v.map(copy) : executeSelectionSet(schema, v, selections); })(value)',
  },
  // A renamed field that is 0, false or empty is lost.
  { file: 'dataRewrites.js', is: 'if (objAtPath) {', shouldBe: 'if (objAtPath !== undefined) {' },
  // Of objects in lists of lists that two subgraphs share, the second one's part replaces the first one's.
  {
    file: 'utilities/deepMerge.js',
    is: 'if ((0, predicates_1.isObject)(target[key][i]) && (0, predicates_1.isObject)(source[key][i])) {',
    shouldBe: `const both = [target[key][i], source[key][i]];
      if (both.every(predicates_1.isObject) || (both.every(Array.isArray) && both[0].length === both[1].length)) {`,
  },
];

/** The compiled code of a CommonJS module, as Node makes one of its text. */
type CommonModule = Module & { _compile(text: string, file: string): void };

/**
 * Mends the stock executor of this process, so that the engine can be held against it byte for byte.
 * @throws Error when a fault is no longer where it was: then a newer gateway has to be read.
 */
export function mendStock(): void {
  const load = createRequire(import.meta.url);
  const folder = join(load.resolve('@apollo/gateway'), '..');
  for (const file of new Set(faults.map((fault) => fault.file))) {
    const path = join(folder, file);
    const text = faults
      .filter((fault) => fault.file === file)
      .reduce(
        (source, { is, shouldBe }) => {
          if (!source.includes(is)) throw new Error(`${file} no longer says ${is}`);
          return source.replace(is, () => shouldBe);
        },
        readFileSync(path, 'utf8'),
      );
    const mended = new Module(path) as CommonModule;
    Object.assign(mended, { filename: path, paths: module(path) });
    mended._compile(text, path);
    Object.assign(load(path), mended.exports);
  }
}

function module(path: string): readonly string[] {
  return createRequire(path).resolve.paths('graphql') ?? [];
}
