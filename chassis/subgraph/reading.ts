import type { RequestContext } from './context.ts';

/**
 * Stands for one request in all of its calls, and holds what was made for them. A WeakMap by request would hold it for longer: V8 takes
 * what an old one leads to for living until it looks through the whole heap.
 */
export type Reading = Map<unknown, { readonly viewer: Reader['viewer']; readonly made: unknown }>;

type Reader = Pick<RequestContext, 'reading' | 'viewer'>;

/**
 * Makes something once for all calls that read for one request in this process, and once for each call that stands by itself. It must not
 * keep anything that is a single call's: its signal, its deadline, its errands.
 */
export function oncePerReading<Base, Made>(make: (base: Base) => Made): (base: Base & Reader) => Made {
  return (base) => {
    const { reading, viewer } = base;
    if (!reading) return make(base);
    const before = reading.get(make);
    // A passport that was renewed in between may say less.
    if (before?.viewer === viewer) return before.made as Made;
    const made = make(base);
    reading.set(make, { viewer, made });
    return made;
  };
}
