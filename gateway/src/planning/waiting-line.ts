/** How many may wait. */
export interface LineLimits {
  readonly perClient: number;
  readonly overall: number;
}

/** The line is full: which limit was met, and how many would have waited. */
export interface Overfull {
  readonly whose: 'CLIENT' | 'ALL';
  readonly limit: number;
  readonly figure: number;
}

/** Texts that wait to be planned: the house's own first, then one of each client in turn. */
export interface WaitingLine<Work> {
  /** Puts work at the end of its client's queue; null is the house, which is never refused. Answers what is against it. */
  join(client: string | null, work: Work): Overfull | null;
  /** Whose turn it is. */
  next(): Work | undefined;
}

export function openWaitingLine<Work>({ perClient, overall }: LineLimits): WaitingLine<Work> {
  const house: Work[] = [];
  // The order of the map is the order of turns.
  const clients = new Map<string, Work[]>();
  let waiting = 0;

  return {
    join(client, work) {
      if (client === null) {
        house.push(work);
        return null;
      }
      const queue = clients.get(client) ?? [];
      if (queue.length >= perClient) return { whose: 'CLIENT', limit: perClient, figure: queue.length + 1 };
      if (waiting >= overall) return { whose: 'ALL', limit: overall, figure: waiting + 1 };
      queue.push(work);
      clients.set(client, queue);
      waiting += 1;
      return null;
    },
    next() {
      if (house.length > 0) return house.shift();
      const [turn] = clients;
      if (!turn) return undefined;
      const [client, queue] = turn;
      const work = queue.shift();
      clients.delete(client);
      if (queue.length > 0) clients.set(client, queue);
      waiting -= 1;
      return work;
    },
  };
}
