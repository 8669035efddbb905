/** One of those that can be chosen, and what tells it from another of the same name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Those that a list offers for what was looked for. */
export interface Offer {
  /** What was looked for. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Whether there are others that the list has no room for. */
  readonly hasMore: boolean;
  readonly state: 'there' | 'searching' | 'failed';
}

/** The only one whose name is typed in full; null for a beginning, and for two of the same name. */
export function namedInFull(choices: readonly Choice[], text: string): Choice | null {
  const wanted = folded(text);
  const [one, ...others] = choices.filter(({ name }) => folded(name) === wanted);
  return one && others.length === 0 ? one : null;
}

/**
 * Those to be offered for what is typed now. As long as its answer is on the way, those of an earlier answer stay, as far
 * as their name has what is typed: who types fast and presses Enter never gets somebody else.
 */
export function offeredFor(typed: string, { text, state, choices }: Offer): readonly Choice[] {
  if (state === 'there' && text === typed) return choices;
  const wanted = folded(typed);
  return choices.filter(({ name }) => folded(name).includes(wanted));
}

/** A name without what one may leave out in typing it: capitals, accents, a space too many. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
