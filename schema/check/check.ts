import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { apiFile, generate, releasedFile } from '../compose/generate.ts';
import type { Project } from '../compose/project.ts';

/** Reads a committed file: its text, or undefined when there is none. */
export type ReadCommitted = (file: string) => string | undefined;

/**
 * Everything for which the registry is refused, one line each: subgraphs that do not print or compose, documents that do not validate,
 * generated files that differ from what is committed, and changes that break the released contract.
 */
export async function checkRegistry(project: Project, read: ReadCommitted): Promise<readonly string[]> {
  const { files, refusals } = await generate(project);
  const api = files.get(apiFile);
  const breaks = api === undefined ? [] : await findBreaks(read(releasedFile), api);
  return [...refusals, ...findDrift(files, read), ...breaks];
}

/** Which generated files are not committed as they would be generated now. */
export function findDrift(files: ReadonlyMap<string, string>, read: ReadCommitted): readonly string[] {
  return [...files]
    .filter(([file, text]) => read(file) !== text)
    .map(([file]) => `${file} is not what would be generated: run npm run schema`);
}

/** What a program written against the released contract could no longer do. Additions, and dangers such as a new enum value, pass. */
export async function findBreaks(released: string | undefined, api: string): Promise<readonly string[]> {
  const mend = 'npm run schema -- --release moves the contract';
  if (released === undefined) return [`${releasedFile} is missing: ${mend}`];
  const changes = await diff(buildSchema(released), buildSchema(api));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(
      ({ message, path }) => `${path ?? apiFile} breaks ${releasedFile}: ${message}; if it is meant, ${mend}`,
    );
}
