import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';

/** Names the folder of the run, in which everything is kept that its processes told; not set outside of a run of tests. */
export const folderVariable = 'TEST_RUN_FOLDER';

/** Names the floor on which a process works. */
export const floorVariable = 'TEST_FLOOR';

/** Names the address of the run's collector of traces; a floor's is a folder of it. */
export const collectorVariable = 'TEST_COLLECTOR';

/** Names the file in which `npm test` wants the verdict, line by line, to tell it at the end. */
export const verdictVariable = 'TEST_VERDICT_FILE';

/** What processes tell, each in files of its own kind: `<floor>/<process>.<kind>`. */
export type Told = 'log' | 'spans' | 'metrics';

/** Something that must not be told, which came into being while the tests ran. */
export interface Planted {
  readonly what: string;
  readonly value: string;
}

/** In the folder of the run: a line for each thing that was planted while the tests ran. */
export const plantedFile = 'planted.jsonl';

const known = new Set<string>();

/**
 * Says that this may stand in no log line, trace or metric of the run: whatever the tests' own hands receive or type. Nothing
 * that is too short to be told from chance is planted, but the codes of six digits.
 */
export function plant(what: string, value: string | null | undefined): void {
  const folder = environment[folderVariable];
  if (!folder || !value || known.has(value) || !isDistinctive(value)) return;
  known.add(value);
  appendFileSync(join(folder, plantedFile), `${JSON.stringify({ what, value } satisfies Planted)}\n`);
}

/** A message that arrived: to whom, what it says, the code in it and the secret of its links. */
export function plantMessage(message: {
  readonly to: string;
  readonly text: string;
  readonly links?: readonly string[];
}): void {
  plant('address or telephone of a message', message.to);
  plant('code of a message', message.text.match(/\b\d{6}\b/)?.[0]);
  for (const link of message.links ?? []) plant('secret of a link', secretOf(link));
}

/** The free texts among GraphQL variables: what a person types. Keys, codes, days and amounts are words of the house. */
export function plantVariables(variables: unknown): void {
  if (typeof variables === 'string') {
    if (isTyped(variables)) plant('text in GraphQL variables', variables);
  } else if (typeof variables === 'object' && variables !== null)
    for (const value of Object.values(variables)) plantVariables(value);
}

/** What an answer hands over as a secret, by the names of its fields: secrets, tokens, codes for a lost telephone, addresses with a ticket. */
export function plantAnswer(data: unknown, field = ''): void {
  if (typeof data === 'string') {
    if (/url$/i.test(field)) plant('ticket in an address', secretOf(data));
    else if (/secret|token|passport|recoveryCode/i.test(field)) plant(`${field} of an answer`, data);
  } else if (Array.isArray(data)) for (const one of data) plantAnswer(one, field);
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data)) plantAnswer(value, name);
}

/** Words with a space between, an address, a number as people write it, or a name of a file. */
const isTyped = (text: string): boolean =>
  text.length < 2_000 &&
  (/\S\s\S|@|^\+?\d[\d ./]{9,}$|^[A-Z]{2}\d{13,}$/.test(text) || /\.\w{3,4}$/.test(text));

const isDistinctive = (value: string): boolean =>
  /^\d{6}$/.test(value) || value.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 9;

/** The last long word of an address or ticket, unless it is one of the house's own keys. */
function secretOf(link: string): string | undefined {
  const words = link.split(/[/?#&=.]/).filter((word) => /^[\w-]{20,}$/.test(word));
  return words.findLast((word) => !/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(word));
}
