import type { Locale } from '../../wording/locale.ts';
import { only } from './contract-docs.ts';
import { curl } from './examples.ts';

/** A request that is refused, as the tests sent it, and what was answered. */
export interface RefusalExample {
  readonly code: string;
  readonly status: number;
  readonly request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** How long the body is, when it is shown shortened. */
    readonly characters?: number;
  };
  /** Whether only a house in trouble answers it. */
  readonly inTrouble?: true;
  readonly answer: object;
}

/** A registered code. */
export interface ProblemEntry {
  readonly code: string;
  readonly owner: string;
  readonly description: string;
}

/** What people read with each code, in one language. */
export type Sentences = Readonly<Record<string, string>>;

/** Every code there is. */
export interface CodesDocs {
  readonly refusals: readonly RefusalExample[];
  readonly problems: readonly ProblemEntry[];
}

const problems = import.meta.glob<readonly ProblemEntry[]>(
  '../../../../../schema/reference/__generated__/problems.json',
  { import: 'default' },
);

const sentences = import.meta.glob<Sentences>(
  '../../../../../schema/reference/__generated__/problem-sentences.*.json',
  { import: 'default' },
);

/** Brings the codes and their examples. */
export async function loadCodes(): Promise<CodesDocs> {
  const [registered, { refusalTexts }] = await Promise.all([
    only(problems, '/problems.json'),
    import('./refusal-examples.ts'),
  ]);
  const refusals = Object.values(refusalTexts).map((text): RefusalExample => JSON.parse(text));
  return { refusals, problems: registered };
}

/** Brings the sentences of a language. */
export const loadSentences = (locale: Locale): Promise<Sentences> =>
  only(sentences, `/problem-sentences.${locale}.json`);

/** The request by curl, at the address of this counter. */
export function refusalCurl({ request: { headers, body } }: RefusalExample, origin: string): string {
  return curl(
    `${origin}/graphql`,
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    body,
  );
}

/** The answer, with the address of this counter where the tests had theirs. */
export function refusalAnswer({ answer }: RefusalExample, origin: string): string {
  return JSON.stringify(answer, null, 2).replaceAll('https://guichet.exemple.ch', origin);
}
