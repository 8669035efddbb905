import { releasesOf } from '../compose/generate.ts';
import type { Project } from '../compose/project.ts';
import { contractFile, releasedContractFile } from '../contracts/contract.ts';
import { changelogFile, withRelease } from './changelog.ts';

interface Day {
  /** In Geneva: `2026-12-01`. */
  readonly date: string;
  readonly read: (file: string) => string | undefined;
}

/** What was generated, with each contract as released and the changelog that tells of it. */
export async function withReleases(
  project: Project,
  files: ReadonlyMap<string, string>,
  { date, read }: Day,
): Promise<ReadonlyMap<string, string>> {
  const released = [...releasesOf(project)].map(([file, kept]) => [kept, files.get(file) ?? ''] as const);
  const steps = project.audiences.map((contract) => ({
    contract,
    before: read(releasedContractFile(contract)),
    now: files.get(contractFile(contract)) ?? '',
  }));
  const changelog = await withRelease(read(changelogFile), Temporal.PlainDate.from(date).toString(), steps);
  return new Map([...files, ...released, [changelogFile, changelog]]);
}
