import { drizzle } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { HouseError } from '../log/house-error.ts';
import { surviveLostSockets } from './lost-socket.ts';

/** Each connection keeps the plans of this many texts: lists of another length are other texts. */
const PREPARED_TEXTS = 500;

/** Seconds that statements on the healthy connections of a replaced client may still take. */
const GRACE = 5;

export interface PoolOptions {
  readonly url: string;
  readonly max: number;
  readonly applicationName: string;
  /** With a unit: `5s`. */
  readonly statementTimeout: string;
  /** Further parameters of each session, as PostgreSQL names them. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Told of each statement as it is sent; `answered` settles with its answer. */
  readonly onStatement: (text: string, parameters: number, answered: Promise<unknown>) => void;
  /** Told when connections were lost and new ones take over. */
  readonly onRenewal: () => void;
}

export interface Pool extends AsyncDisposable {
  /** A client of postgres.js that stays usable however often the connections behind it are replaced. */
  readonly client: Sql;
  /**
   * Leaves the connections at once, with whatever they are doing, for new ones. Settles when the server has let go of
   * them, or after the grace.
   */
  abandon(): Promise<void>;
}

/** The connection of a running transaction is gone, and with it all that the transaction did. */
export class TransactionLost extends HouseError {
  readonly code = 'TRANSACTION_LOST';
}

/**
 * A pool of connections that outlives the server's restarts.
 *
 * postgres.js 3.4 has three faults around a connection that dies. The transaction's own rollback throws in a timer,
 * outside any promise (`lost-socket.ts`). A connection whose pending write was cancelled by the close never writes
 * again, and whatever is sent over it waits for ever. And once the connection has been made anew, the rest of a lost
 * transaction would run on it, outside any transaction. Hence: when a connection that worked is lost, the client with
 * all its connections is replaced at once; and a transaction refuses statements from the moment it is lost.
 */
export function openPool(options: PoolOptions): Pool {
  const prepared = new Set<string>();
  const retired = new Set<Promise<void>>();
  const ends = new WeakMap<Sql, () => void>();
  let disposed = false;
  let current = connect();
  const guard = surviveLostSockets(renew);

  function connect(): Sql {
    let worked = false;
    const client: Sql = postgres(options.url, {
      max: options.max,
      connect_timeout: 5,
      // While the server is away each attempt says so at once, instead of waiting longer each time.
      backoff: () => 0,
      // A connection that ends for its age can't be told from one that is lost.
      max_lifetime: null,
      fetch_types: false,
      types: { bigint: postgres.BigInt },
      onnotice: () => undefined,
      // The server tells its parameters once it has let somebody in.
      onparameter: () => {
        worked = true;
      },
      onclose: () => {
        if (worked && client === current) renew();
        ends.get(client)?.();
      },
      connection: {
        application_name: options.applicationName,
        options: sessionOptions(options),
        TimeZone: 'UTC',
        DateStyle: 'ISO',
      },
    });
    // drizzle sets its parsers on the client that it is given: each one needs them, not only the first.
    drizzle({ client });
    return client;
  }

  function renew(): void {
    if (disposed) return;
    const old = current;
    current = connect();
    const ended = old.end({ timeout: GRACE }).finally(() => retired.delete(ended));
    retired.add(ended);
    options.onRenewal();
  }

  async function abandon(): Promise<void> {
    if (disposed) return;
    const old = current;
    current = connect();
    const ended = Promise.withResolvers<void>();
    ends.set(old, ended.resolve);
    const timer = setTimeout(ended.resolve, GRACE * 1000);
    await old.end({ timeout: 0 });
    await ended.promise.finally(() => clearTimeout(timer));
  }

  const isPrepared = (text: string): boolean =>
    prepared.has(text) || (prepared.size < PREPARED_TEXTS && prepared.add(text).has(text));

  function send(over: Pick<Sql, 'unsafe'>, text: string, parameters: never[] = [], settings: object = {}) {
    const answer = over.unsafe(text, parameters, { ...settings, prepare: isPrepared(text) });
    options.onStatement(text, parameters.length, answer);
    return answer;
  }

  const sendOver =
    (tx: TransactionSql) =>
    (...asked: [text: string, parameters?: never[], settings?: object]) =>
      send(tx, ...asked);
  const sendNow = (...asked: [text: string, parameters?: never[], settings?: object]) =>
    send(current, ...asked);

  function guarded<Result>(run: (work: (tx: TransactionSql) => Promise<Result>) => Promise<unknown>) {
    return (work: (tx: TransactionSql) => Promise<Result>) => {
      let over = false;
      const end = () => {
        over = true;
      };
      const refuse = () => {
        throw new TransactionLost('The connection of this transaction is gone');
      };
      const done = run((tx) =>
        work(
          new Proxy(tx, {
            get: (target, key) => {
              if (key === 'unsafe') return over ? refuse : sendOver(target);
              if (key === 'savepoint') return over ? refuse : guarded((nested) => target.savepoint(nested));
              return Reflect.get(target, key);
            },
          }),
        ),
      );
      done.then(end, end);
      return done;
    };
  }

  const client = new Proxy(current, {
    get: (_, key) => {
      if (key === 'unsafe') return sendNow;
      if (key === 'begin') return guarded((work) => current.begin(work));
      return Reflect.get(current, key);
    },
  });

  return {
    client,
    abandon,
    [Symbol.asyncDispose]: async () => {
      disposed = true;
      guard[Symbol.dispose]();
      await Promise.all([...retired, current.end({ timeout: GRACE })]);
    },
  };
}

function sessionOptions({ statementTimeout, parameters }: PoolOptions): string {
  const all = {
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: '10s',
    ...parameters,
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
