import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { registeredProblems } from '@guichet/chassis/problems/problem.ts';
// The services register their codes when they are loaded.
import '@guichet/billing/src/service.ts';
import '@guichet/gateway/src/service.ts';
import '@guichet/identity/src/service.ts';
import '@guichet/invoices/src/service.ts';
import { root } from './source-files.ts';
import { differences, isWording, type Translated } from './translation-rules.ts';

/**
 * Holds the four languages of every sentence against each other: what the client says, what the problems say, and what the
 * mails and papers of the subgraphs and the local pages of the gateway say. None is missing or empty, each can be read as an ICU
 * message, and all have the same places.
 */
async function complaints(): Promise<readonly string[]> {
  const rooms = globSync('{clients/web/src/wording,subgraphs/*/src}/**/fr.ts', { cwd: root });
  const byRoom = await Promise.all(rooms.map((room) => inRoom(dirname(room))));
  const papers = globSync('{gateway,subgraphs/*}/src/**/*.{wording,labels}.ts', { cwd: root });
  const byPaper = await Promise.all(papers.map(inModule));
  const ofProblems = registeredProblems().flatMap(({ code, wording }) => differences(code, wording));
  return [...byRoom.flat(), ...byPaper.flat(), ...ofProblems];
}

/** A folder with a file for each language, whose exports have one shape. */
async function inRoom(folder: string): Promise<readonly string[]> {
  const load = async (locale: string) => (await import(`${root}${folder}/${locale}.ts`))[locale];
  const [fr, de, it, en] = await Promise.all(['fr', 'de', 'it', 'en'].map(load));
  return differences(folder, { fr, de, it, en });
}

/** A module that keeps each sentence's four languages together, at whatever depth. */
async function inModule(file: string): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = (path: string, value: unknown): void => {
    if (isWording(value)) found.push(...differences(path, value));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(`${path} ${key}`, inner);
  };
  visit(file, { ...((await import(root + file)) as Readonly<Record<string, Translated>>) });
  return found;
}

const found = await complaints();
if (found.length > 0) {
  process.stderr.write(`${found.join('\n')}\n`);
  process.exitCode = 1;
}
