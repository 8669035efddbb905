import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';

const folder = join(import.meta.dirname, '../../docs/proof');

/** Whether this is `npm run proof`: the same tests, with their full counts. */
export const isProof = environment['PROOF'] === '1';

/** How often something is repeated: a few times in `npm test`, many in `npm run proof`. */
export function rounds(inTests: number, inProof: number): number {
  return isProof ? inProof : inTests;
}

/** Tells how far a proof has come, which may take hours on a busy machine. */
export function tellProgress(what: string): void {
  if (isProof) process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

/** Figures of a proof: what was counted or measured, and the value with its unit. */
export type Figures = Readonly<Record<string, string | number>>;

/** Writes the figures of a proof to docs/proof, with the command, date and machine that made them; nothing in `npm test`. */
export async function recordProof(
  page: string,
  title: string,
  sections: Readonly<Record<string, Figures>>,
): Promise<void> {
  if (!isProof) return;
  const [processor] = cpus();
  const text = [
    `# ${title}`,
    '',
    `Made by \`npm run proof\` on ${new Date().toISOString().slice(0, 10)}, ${platform()}-${arch()}, ${cpus().length} × ${processor?.model.trim() || 'processor of unknown model'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.`,
    ...Object.entries(sections).flatMap(([section, figures]) => [
      '',
      `## ${section}`,
      '',
      '| what | figure |',
      '|---|---|',
      ...Object.entries(figures).map(([what, figure]) => `| ${what} | ${figure} |`),
    ]),
    '',
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${page}.md`), text.join('\n'));
}
