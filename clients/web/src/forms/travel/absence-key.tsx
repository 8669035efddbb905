import type { Absence } from './meals-draft.ts';

/** How a kind of day is drawn in the calendar: half a cell, a full one, a dot. */
export const absenceLook = {
  days5To8Hours: 'half',
  daysOver8Hours: 'full',
  lodging: 'night',
} as const satisfies Readonly<Record<Absence, string>>;

/** The drawing of a kind of day, beside its words. */
export function AbsenceKey({ absence }: { readonly absence: Absence }) {
  return <span className={`key ${absenceLook[absence]}`} aria-hidden="true" />;
}
