import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { environment } from '@guichet/chassis/config/environment.ts';
import { floorVariable, folderVariable, type Told } from './run-folder.ts';

const files = new Map<string, number>();

/** Keeps lines that a process told, at once: whoever is killed has told them. @param process its name in the folder of the run. */
export function keep(
  told: Told,
  text: string,
  process = String(pid),
  floor = environment[floorVariable] ?? 'house',
): void {
  const folder = environment[folderVariable];
  if (!folder || text === '') return;
  const name = `${floor}/${process}.${told}`;
  let file = files.get(name);
  if (file === undefined) {
    mkdirSync(join(folder, floor), { recursive: true });
    file = openSync(join(folder, name), 'a');
    files.set(name, file);
  }
  writeSync(file, text.endsWith('\n') ? text : `${text}\n`);
}
