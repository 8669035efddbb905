import { openWaitingLine } from '../planning/waiting-line.ts';

/** One operation's turn, from when it first costs something: its planning where its text is new, else its execution. */
export interface Turn {
  /** Waits for it, once. */
  begin(): Promise<void>;
  /** Does no harm twice, nor before it began. */
  end(): void;
}

/**
 * The turns in which the operations of outsiders (programs, officers who explore) are planned and executed. A page of the counter waits for at most
 * the few that are under way, however many programs send however much.
 */
export interface Turns {
  /** Waits for a turn: one of each client after the other. @returns how to end it, which does no harm twice. */
  take(client: string): Promise<() => void>;
  /** The turn of an operation that this client sends; who is null waits for nobody. */
  of(client: string | null): Turn;
  /** A page of the counter asks: for a while outsiders leave it as much time as they take. */
  notePage(): void;
}

/** How many are executed at once: a process has one thread, and one of them may only wait for the database. */
export const turnsAtOnce = 2;

/** Milliseconds after a page during which outsiders rest between their turns. */
const pagesComeAgain = 2_000;

/** A turn is followed by a rest so many times as long, in milliseconds at most: a slow one holds up the other programs for no longer. */
const restPerTurn = 3;
const longestRest = 1_000;

export function openTurns(
  now: () => number = performance.now.bind(performance),
  atOnce: number = turnsAtOnce,
): Turns {
  // Who may wait at all is bounded by what each caller may have under way.
  const line = openWaitingLine<() => void>({
    perClient: Number.MAX_SAFE_INTEGER,
    overall: Number.MAX_SAFE_INTEGER,
  });
  let free = atOnce;
  let lastPage = Number.NEGATIVE_INFINITY;

  function giveBack(): void {
    const next = line.next();
    if (next) next();
    else free += 1;
  }

  function begin(): () => void {
    const since = now();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const rest =
        now() - lastPage < pagesComeAgain ? Math.min((now() - since) * restPerTurn, longestRest) : 0;
      if (rest > 1) setTimeout(giveBack, rest).unref();
      else giveBack();
    };
  }

  async function take(client: string): Promise<() => void> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void line.join(client, resolve));
    return begin();
  }

  return {
    take,
    of(client) {
      let over: (() => void) | null = null;
      return {
        async begin() {
          if (client !== null) over ??= await take(client);
        },
        end: () => over?.(),
      };
    },
    notePage() {
      lastPage = now();
    },
  };
}
