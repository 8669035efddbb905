/** Chance that a seed repeats: the same seed asks the same questions. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  one<Item>(items: readonly Item[]): Item;
  /** True once in so many times. */
  onceIn(times: number): boolean;
  /** A UUID that nothing has. */
  uuid(): string;
}

/** Mulberry32: 32 bits of state are enough to tell ten thousand questions apart. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  return {
    next,
    one: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from');
      return item;
    },
    onceIn: (times) => next() * times < 1,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
