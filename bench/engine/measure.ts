import { processorTime } from '../cpu.ts';
import { busyTime, cores } from './cores.ts';
import { type Expected, type Pressed, pressUnique } from './press-unique.ts';
import type { Runner } from './runners.ts';
import type { Trial } from './trials.ts';

/** What one server did in one window. */
export interface Window {
  readonly rps: number;
  /** Microseconds of the server's processor time for each request. */
  readonly cpu: number;
  /** Milliseconds until half of the answers were there. */
  readonly p50: number;
  /** Shares of a core: the server's, and what load and subgraphs took together. */
  readonly serverBusy: number;
  readonly restBusy: number;
  /** Share of a core that processes took which have nothing to do with it, on the core where they took more. */
  readonly foreign: number;
}

/** Above this, a window says more of somebody else. */
export const mostForeign = 0.1;

/** One window, measured again so many times at most while somebody else is busy; the quietest one counts if none was quiet. */
export async function measureQuietly(tries: number, ...given: Parameters<typeof measure>): Promise<Window> {
  let best = await measure(...given);
  for (let again = 1; again < tries && best.foreign > mostForeign; again += 1) {
    const next = await measure(...given);
    if (next.foreign < best.foreign) best = next;
  }
  return best;
}

async function measure(
  ready: () => Promise<Runner>,
  { question, clients }: Trial,
  { expected, seconds, subgraphs }: { expected: Expected; seconds: number; subgraphs: number },
): Promise<Window> {
  const clock = ({ pid }: Runner) => ({
    server: processorTime([pid]),
    rest: processorTime([process.pid, subgraphs]),
    busyServer: busyTime(cores?.server ?? null),
    busyRest: cores ? busyTime(cores.rest) : 0,
  });
  const runner = await ready();
  const before = clock(runner);
  const pressed: Pressed = await pressUnique(runner, question, expected, { clients, seconds });
  const after = clock(runner);
  const spent = (name: keyof typeof before) => after[name] - before[name];
  const { requests, times } = pressed;
  const lasted = pressed.seconds * 1e6;
  const foreign = cores
    ? Math.max(spent('busyServer') - spent('server'), spent('busyRest') - spent('rest'))
    : spent('busyServer') - spent('server') - spent('rest');
  return {
    rps: requests / pressed.seconds,
    cpu: spent('server') / requests,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    serverBusy: spent('server') / lasted,
    restBusy: spent('rest') / lasted,
    foreign: Math.max(0, foreign / lasted),
  };
}
