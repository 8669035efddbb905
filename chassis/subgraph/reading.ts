import type { RequestContext } from './context.ts';

type Reader = Pick<RequestContext, 'reading' | 'viewer'>;

/**
 * Makes something once for all calls that read for one request in this process, and once for each call that stands by itself. It must not
 * keep anything that is a single call's: its signal, its deadline, its errands.
 */
export function oncePerReading<Base, Made>(make: (base: Base) => Made): (base: Base & Reader) => Made {
  const known = new WeakMap<object, { readonly viewer: Reader['viewer']; readonly made: Made }>();
  return (base) => {
    const { reading, viewer } = base;
    if (!reading) return make(base);
    const before = known.get(reading);
    // A passport that was renewed in between may say less.
    if (before?.viewer === viewer) return before.made;
    const made = make(base);
    known.set(reading, { viewer, made });
    return made;
  };
}
