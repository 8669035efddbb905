/** All of several types at once. */
type Together<One> = (One extends unknown ? (one: One) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The loaders of a room, for what its repositories need. */
type Room = (base: never) => object;

/**
 * The loaders of several rooms as one. A call asks a few rooms of many: a room's loaders are made when one of them is first asked for,
 * and live as long as the call's. No two rooms have a loader of the same name.
 */
export function roomLoaders<Rooms extends readonly Room[]>(
  ...rooms: Rooms
): (base: Together<Parameters<Rooms[number]>[0]>) => Together<ReturnType<Rooms[number]>> {
  type Base = Together<Parameters<Rooms[number]>[0]>;
  class Loaders {
    readonly #base: Base;
    readonly #made: (object | undefined)[] = [];

    constructor(base: Base) {
      this.#base = base;
    }

    static room(loaders: Loaders, index: number): object {
      const made = loaders.#made[index] ?? rooms[index]?.(loaders.#base as never) ?? {};
      loaders.#made[index] = made;
      return made;
    }
  }

  /** Which loader is of which room shows when the rooms are first opened. */
  function learn(loaders: Loaders): void {
    for (const index of rooms.keys())
      for (const name of Object.keys(Loaders.room(loaders, index))) {
        if (name in Loaders.prototype) throw new Error(`Two rooms have a loader ${name}`);
        Object.defineProperty(Loaders.prototype, name, {
          get(this: Loaders) {
            return Reflect.get(Loaders.room(this, index), name);
          },
        });
      }
  }

  let isLearnt = false;
  return (base) => {
    const loaders = new Loaders(base);
    if (!isLearnt) learn(loaders);
    isLearnt = true;
    return loaders as Together<ReturnType<Rooms[number]>>;
  };
}
