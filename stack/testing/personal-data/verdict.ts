import { createReadStream } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Figures } from '../proof.ts';
import { castData } from './cast-data.ts';
import { type Finder, type Found, openFinder } from './find-personal-data.ts';
import { type Planted, plantedFile, type Told } from './run-folder.ts';

/** How many lines of each kind a run told. */
export type Heard = Readonly<Record<Told, number>>;

/** What a run of tests came to. */
export interface Verdict {
  /** How many different things were planted: of the cast and its scenes, and as the tests went. */
  readonly planted: { readonly cast: number; readonly run: number };
  readonly floors: Readonly<Record<string, Heard>>;
  readonly found: readonly (Found & { readonly place: string })[];
  /** What ought to have been heard and was not. */
  readonly silences: readonly string[];
}

/** How much of a floor ran. */
export interface Ran {
  readonly files: number;
  /** Whether these are all its files of tests. */
  readonly isWhole: boolean;
}

/** What a floor tells. On the floor of rules no product works, so nothing is traced. */
const kindsOf = (floor: string): readonly Told[] =>
  floor === 'rules' ? ['log', 'metrics'] : ['log', 'spans', 'metrics'];

/**
 * Reads all that the processes of a run told, and holds it against what was planted.
 * @param ran how much of each floor.
 */
export async function judgeRun(folder: string, ran: ReadonlyMap<string, Ran>): Promise<Verdict> {
  const run = await readPlanted(folder);
  const find = openFinder([...castData, ...run]);
  const floors: Record<string, Record<Told, number>> = {};
  const found: (Found & { place: string })[] = [];
  for await (const file of glob('*/*.{log,spans,metrics}', { cwd: folder })) {
    const [floor = ''] = file.split('/');
    const told = toldIn(file);
    floors[floor] ??= { log: 0, spans: 0, metrics: 0 };
    const heard = floors[floor];
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
      number += 1;
      if (line !== '' && !(told === 'metrics' && line.startsWith('#'))) heard[told] += 1;
      for (const one of findIn(find, told, line)) found.push({ ...one, place: `${file}:${number}` });
    }
  }
  return {
    planted: { cast: castData.length, run: run.length },
    floors,
    found,
    silences: await silencesOf(folder, ran, floors),
  };
}

/** The value of a measurement is a number that nobody typed: its labels are what is read. */
function findIn(find: Finder, told: Told, line: string): readonly Found[] {
  return find(told === 'metrics' && !line.startsWith('#') ? line.slice(0, line.lastIndexOf(' ')) : line);
}

const toldIn = (file: string): Told =>
  file.endsWith('.log') ? 'log' : file.endsWith('.spans') ? 'spans' : 'metrics';

async function readPlanted(folder: string): Promise<readonly Planted[]> {
  const text = await readFile(join(folder, plantedFile), 'utf8').catch(() => '');
  const byValue = new Map<string, Planted>();
  for (const line of text.split('\n').filter(Boolean)) {
    const one: Planted = JSON.parse(line);
    byValue.set(one.value, one);
  }
  return [...byValue.values()];
}

/** Nothing is proven by a run that nobody listened to: whole floors have told of everything, and products that ran too. */
async function silencesOf(
  folder: string,
  ran: ReadonlyMap<string, Ran>,
  floors: Readonly<Record<string, Heard>>,
): Promise<readonly string[]> {
  const silences: string[] = [];
  for (const [floor, { files, isWhole }] of ran) {
    const products = (await Array.fromAsync(glob(`${floor}/product-*`, { cwd: folder }))).length;
    if (!isWhole && products === 0) continue;
    // Most rules have nothing to say; where something works, there is more than a line for each file.
    const least = floor === 'rules' ? 10 : files;
    // Of products one alone is traced, see each-file.ts: a few files need not be his.
    for (const told of kindsOf(floor).filter((kind) => isWhole || kind !== 'spans')) {
      const heard = floors[floor]?.[told] ?? 0;
      if (heard < least) silences.push(`${floor}: ${files} files of tests, and ${heard} lines of ${told}`);
    }
  }
  return silences;
}

/** A run's verdict in words: what was found where, what was not heard, and the counts. */
export function tellVerdict({ planted, floors, found, silences }: Verdict): readonly string[] {
  const sum = (told: Told) => Object.values(floors).reduce((total, heard) => total + heard[told], 0);
  const figure = (count: number) => count.toLocaleString('en');
  return [
    ...found.map(
      ({ what, value, place, around }) => `personal data: ${what} ${mask(value)} in ${place}: ${around}`,
    ),
    ...silences.map((silence) => `personal data: nothing is proven by silence: ${silence}`),
    `personal data: ${figure(planted.cast)} planted and ${figure(planted.run)} more as the tests went, ${figure(sum('log'))} log lines, ${figure(sum('spans'))} spans, ${figure(sum('metrics'))} metric lines: ${figure(found.length)} found`,
  ];
}

/** A verdict as the page of its proof shows it. */
export function figuresOf({ planted, floors, found }: Verdict): Readonly<Record<string, Figures>> {
  const figures = (heard: Heard): Figures => ({
    'log lines': heard.log,
    spans: heard.spans,
    'metric lines': heard.metrics,
  });
  return {
    Planted: {
      'of the cast and its scenes': planted.cast,
      'as the tests went (codes, tokens, tickets, what was typed)': planted.run,
      'found in what the run told': found.length,
    },
    ...Object.fromEntries(
      Object.entries(floors).map(([floor, heard]) => [`Heard on the floor: ${floor}`, figures(heard)]),
    ),
  };
}

/** Enough to know it again. */
const mask = (value: string): string => `«${value.slice(0, 3)}…${value.slice(-2)}»`;
