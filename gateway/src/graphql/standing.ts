/** Something that is used by many and may be replaced while it is. */
export interface Standing<Thing> extends AsyncDisposable {
  readonly now: Thing;
  /** Does work with what stands now. It stays open until the work is done, whatever has taken its place. */
  serve<Result>(work: (thing: Thing) => Promise<Result>): Promise<Result>;
  /** Whoever comes from now on gets this one. The one before is closed when its last work is done. */
  replace(next: Thing): void;
}

interface Place<Thing> {
  readonly thing: Thing;
  atWork: number;
  replaced: boolean;
}

/** @param closingFailed Hears of what could not be closed: nobody else waits for it. */
export function openStanding<Thing extends AsyncDisposable>(
  first: Thing,
  closingFailed: (error: unknown) => void,
): Standing<Thing> {
  let place: Place<Thing> = { thing: first, atWork: 0, replaced: false };
  const closings = new Set<Promise<void>>();

  function closeWhenUnused({ thing, atWork, replaced }: Place<Thing>): void {
    if (!replaced || atWork > 0) return;
    const closing = Promise.resolve(thing[Symbol.asyncDispose]()).catch(closingFailed);
    closings.add(closing);
    void closing.finally(() => closings.delete(closing));
  }

  return {
    get now() {
      return place.thing;
    },
    async serve(work) {
      const mine = place;
      mine.atWork += 1;
      try {
        return await work(mine.thing);
      } finally {
        mine.atWork -= 1;
        closeWhenUnused(mine);
      }
    },
    replace(next) {
      const before = place;
      place = { thing: next, atWork: 0, replaced: false };
      before.replaced = true;
      closeWhenUnused(before);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(closings);
      await place.thing[Symbol.asyncDispose]();
    },
  };
}
