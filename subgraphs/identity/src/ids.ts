const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an opaque id that a caller sent; null for a text that none of our rows can have, so that it answers like an absent row. */
export function readId<Id extends string>(text: string): Id | null {
  return uuid.test(text) ? (text as Id) : null;
}
