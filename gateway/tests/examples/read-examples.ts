import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The examples of the developers' pages. */
export const examplesFolder = fileURLToPath(
  new URL('.', import.meta.resolve('@guichet/schema/examples/README.md')),
);

/** A document that the developers' pages show, with what it is asked with. */
export interface Example {
  /** `claims`, or `claims.next-page`. */
  readonly name: string;
  /** The root field that it is about. */
  readonly field: string;
  readonly query: string;
  /** `"{claim}"` stands for what the scene has. */
  readonly variables: string;
  /** Where its variables and its answer are kept as they were in the last run. */
  readonly kept: string;
}

/** The examples of a contract, by name. */
export function readExamples(contract: string): readonly Example[] {
  return globSync(`${examplesFolder}${contract}/*.graphql`)
    .sort()
    .map((file) => {
      const name = basename(file, '.graphql');
      const beside = (ending: string) => `${examplesFolder}${contract}/${name}.${ending}.json`;
      return {
        name,
        field: name.replace(/\..*$/, ''),
        query: readFileSync(file, 'utf8'),
        variables: readIfThere(beside('variables')) ?? '{}',
        kept: beside('answer'),
      };
    });
}

function readIfThere(file: string): string | undefined {
  return globSync(file).length > 0 ? readFileSync(file, 'utf8') : undefined;
}
