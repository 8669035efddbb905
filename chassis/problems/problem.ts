/** The languages of the counter. French is the default. */
export const locales = ['fr', 'de', 'it', 'en'] as const;

export type Locale = (typeof locales)[number];

/** One sentence in every language of the counter. `{name}` stands for a parameter. */
export type Wording = Readonly<Record<Locale, string>>;

/** A refusal that a person can act on: where, which, and in words how to mend it. */
export interface Problem {
  /** Path into the mutation's arguments, e.g. `["form", "otherInvoice", "lines", "0", "servedOn"]`. */
  readonly path: readonly string[];
  readonly code: string;
  /** In the caller's language. */
  readonly message: string;
}

/** A registered code. Programs rely on `code`; the sentence may be reworded. */
export interface ProblemCode {
  readonly code: string;
  /** Who answers it: `shared` or a subgraph's name. */
  readonly owner: string;
  /** For the documentation, in English: when it is answered. */
  readonly description: string;
  readonly wording: Wording;
}

/** A parameter of a sentence: a plain value, or a label in every language. */
export type ProblemParameter = string | number | Wording;

const registry = new Map<string, ProblemCode>();

/**
 * Registers a room's codes, once in the life of a process: the page that documents them is generated
 * from the registry, so a code that is not registered can't be answered.
 * @throws Error when a code is registered twice: one code has one meaning in the whole graph.
 */
export function defineProblems<const Code extends string>(
  owner: string,
  codes: Readonly<Record<Code, { readonly description: string } & Wording>>,
): { readonly [C in Code]: ProblemCode } {
  const defined: [string, ProblemCode][] = [];
  for (const [code, { description, ...wording }] of Object.entries<{ description: string } & Wording>(
    codes,
  )) {
    if (registry.has(code)) throw new Error(`The problem code ${code} is registered twice`);
    const entry = { code, owner, description, wording };
    registry.set(code, entry);
    defined.push([code, entry]);
  }
  return Object.fromEntries(defined) as { readonly [C in Code]: ProblemCode };
}

/** Every code registered so far, by name. */
export function registeredProblems(): readonly ProblemCode[] {
  return [...registry.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** The code of this name; null when nobody registered it. */
export function registeredProblem(code: string): ProblemCode | null {
  return registry.get(code) ?? null;
}

/** Says a problem in the caller's language. */
export function problem(
  { code, wording }: ProblemCode,
  path: readonly string[],
  locale: Locale,
  parameters: Readonly<Record<string, ProblemParameter>> = {},
): Problem {
  return { path, code, message: say(wording, locale, parameters) };
}

/** Puts parameters in a sentence. An unknown placeholder stays visible: a test should see it. */
export function say(
  wording: Wording,
  locale: Locale,
  parameters: Readonly<Record<string, ProblemParameter>> = {},
): string {
  return wording[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}
