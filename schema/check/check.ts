import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { clientFolder } from '../compose/client-documents.ts';
import { apiFile, generate, releasedFile, releasesOf } from '../compose/generate.ts';
import type { Project } from '../compose/project.ts';
import { changelogFile, type Release } from '../reference/changelog.ts';

/** What is committed. */
export interface Committed {
  /** The text of a file, or undefined when there is none. */
  read(file: string): string | undefined;
  /** The files of a folder. */
  list(folder: string): readonly string[];
}

/**
 * Everything for which the registry is refused, one line each: subgraphs that do not print or compose, documents that do not validate,
 * generated files that differ from what is committed or are left over, changes that break the released contract, and contracts without a changelog.
 */
export async function checkRegistry(project: Project, committed: Committed): Promise<readonly string[]> {
  const { files, refusals } = await generate(project);
  const breaks: string[] = [];
  for (const [file, kept] of releasesOf(project)) {
    const text = files.get(file);
    if (text !== undefined) breaks.push(...(await findBreaks(committed.read(kept), text, file, kept)));
  }
  return [
    ...refusals,
    ...findDrift(files, committed),
    ...(refusals.length === 0 ? findStale(files, committed) : []),
    ...breaks,
    ...findUntold(project.audiences, committed.read(changelogFile)),
  ];
}

/** Which contracts the changelog does not begin. */
function findUntold(audiences: readonly string[], text: string | undefined): readonly string[] {
  const releases: readonly Release[] = text === undefined ? [] : JSON.parse(text);
  return audiences
    .filter((audience) => !releases.some(({ contract, first }) => contract === audience && first))
    .map((audience) => `${changelogFile} has no first release of ${audience}: npm run schema -- --release`);
}

/** Which generated files are not committed as they would be generated now. */
function findDrift(files: ReadonlyMap<string, string>, { read }: Committed): readonly string[] {
  return [...files]
    .filter(([file, text]) => read(file) !== text)
    .map(([file]) => `${file} is not what would be generated: run npm run schema`);
}

/** Which files are left of documents that are gone. */
function findStale(files: ReadonlyMap<string, string>, committed: Committed): readonly string[] {
  return committed
    .list(clientFolder)
    .filter((file) => !files.has(file))
    .map((file) => `${file} is not generated any more: run npm run schema`);
}

/** What a program written against the released contract could no longer do. Additions, and dangers such as a new enum value, pass. */
export async function findBreaks(
  before: string | undefined,
  now: string,
  file: string = apiFile,
  kept: string = releasedFile,
): Promise<readonly string[]> {
  const mend = 'npm run schema -- --release moves the contract';
  if (before === undefined) return [`${kept} is missing: ${mend}`];
  const changes = await diff(buildSchema(before), buildSchema(now));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message, path }) => `${path ?? file} breaks ${kept}: ${message}; if it is meant, ${mend}`);
}
