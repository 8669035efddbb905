/** Where a form's content stays while it is typed: this tab alone, and only until it is closed, sent or signed out of. */
const prefix = 'guichet.brouillon.';

/** Keeps what was typed. A browser that refuses storage keeps it in the page only. */
export function keep(name: string, content: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(content));
  } catch {
    // The page itself still holds it.
  }
}

/** What was typed before, or null. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null');
  } catch {
    return null;
  }
}

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}

type Saver = () => Promise<unknown>;
const savers = new Set<Saver>();

/** How long a sign-out waits for what is being saved, in milliseconds. */
const patience = 3000;

/** What a page has to save before its person goes. Answers how to take it back. */
export function onFarewell(saver: Saver): () => void {
  savers.add(saver);
  return () => savers.delete(saver);
}

/** Saves what open pages hold; a server that doesn't answer holds nobody up. */
export async function saveBeforeFarewell(): Promise<void> {
  if (savers.size === 0) return;
  const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled([...savers].map((save) => save())), tooLong]);
}

/** Forgets everything that was typed in this tab. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

const holder = 'titulaire';

/** Whose tab this is. What was typed survives the end of a session, for the person who typed it and not for who comes after. */
export function keepForHolder(accountId: string): void {
  const before = readKept(holder);
  if (typeof before === 'string' && before !== accountId) forgetDrafts();
  keep(holder, accountId);
}
