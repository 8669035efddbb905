import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tick = 10_000;

interface ProcessTime {
  readonly parent: number;
  /** Microseconds of processor time, its own and of children that it has buried. */
  readonly spent: number;
}

function timeOf(pid: number): ProcessTime | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; what follows it doesn't.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, spent: (utime + stime + cutime + cstime) * tick };
  } catch {
    return null; // It has ended.
  }
}

/** Microseconds of processor time of processes and, with `family`, of everything below them. Linux only. */
export function processorTime(pids: readonly number[], family = false): number {
  const own = pids.map(timeOf).reduce((sum, time) => sum + (time?.spent ?? 0), 0);
  if (!family) return own;
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pids.includes(timeOf(pid)?.parent ?? -1));
  return own + (children.length ? processorTime(children, true) : 0);
}
