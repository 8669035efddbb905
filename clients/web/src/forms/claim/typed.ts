/** What is sent for a field: the text as it stands, null when there is none. */
export function typed(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** A text out of what was typed before; empty when it is absent or no text. */
export function textOf(value: unknown, name: string): string {
  const text = memberOf(value, name);
  return typeof text === 'string' ? text : '';
}

/** A list out of what was typed before; empty when it is absent or no list. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

/** A member out of what was typed before; undefined when there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
