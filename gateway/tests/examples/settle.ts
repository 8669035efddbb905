const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const instants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const pseudonyms = ['3F09A1C7', '8B2E51D0', 'C61D7A94', '04E8B35F'];
const day = 24 * 3600 * 1000;

/**
 * Gives what differs from run to run one value for ever: ids, cursors, pseudonyms, a secret and its hint, and the instants of the
 * run itself, which keep their order, and its day. Everything else stays as it was answered.
 */
export function settle<Value>(value: Value): Value {
  const text = withoutWait(JSON.stringify(value, settleNamed()));
  const known = new Map<string, string>();
  const moments = [...new Set(text.match(instants))].filter(isOfToday).sort();
  const settled = text
    .replace(ids, (id) =>
      remember(known, id, (place) => `0197c0de-0000-7000-8000-${String(place).padStart(12, '0')}`),
    )
    .replace(instants, (instant) => {
      const minutes = moments.indexOf(instant);
      return minutes < 0 ? instant : new Date(Date.UTC(2026, 8, 2, 8, 30 + minutes)).toISOString();
    })
    .replaceAll(Temporal.Now.plainDateISO('Europe/Zurich').toString(), '2026-09-02');
  return JSON.parse(settled);
}

/** How long one is to wait depends on when one asks. */
function withoutWait(text: string): string {
  const wait = /"retryAfterSeconds":(\d+)/.exec(text)?.[1];
  if (wait === undefined) return text;
  return text
    .replaceAll(` ${wait} s`, ' 12 s')
    .replace(`"retryAfterSeconds":${wait}`, '"retryAfterSeconds":12');
}

const isOfToday = (instant: string) => Math.abs(Date.parse(instant) - Date.now()) < day;

/** What tells by its name that nobody else has the same. */
function settleNamed() {
  const cursors = new Map<string, string>();
  const officers = new Map<string, string>();
  return (name: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (/cursor$/i.test(name) || name === 'after')
      return remember(cursors, value, (place) => `cursor-${place}`);
    if (name === 'pseudonym') return remember(officers, value, (place) => pseudonyms[place - 1] ?? value);
    // A sandbox's clock is ahead of the run.
    if (name === 'now') return '2026-09-04T08:30:00.000Z';
    if (name === 'secret') return value.replace(/[^_]+$/, '…');
    return name === 'hint' || name === 'secretHint' ? '7f3a' : value;
  };
}

function remember(known: Map<string, string>, value: string, say: (place: number) => string): string {
  const settled = known.get(value) ?? say(known.size + 1);
  known.set(value, settled);
  return settled;
}
