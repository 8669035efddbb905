import { Pool, type PoolClient } from 'pg';

type Taken = (error: Error | undefined, client: PoolClient | undefined, giveBack: GiveBack) => void;
type GiveBack = (broken?: Error | boolean) => void;

/**
 * The connections of a worker. When the server dies, graphile-worker may give back twice the one that it listens on, in a promise
 * that nobody awaits: the second time is no matter.
 */
export class WorkerPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<PoolClient> | undefined {
    if (!taken) return super.connect();
    super.connect((error, client, giveBack) => {
      let isBack = false;
      taken(error, client, (broken) => {
        if (isBack) return;
        isBack = true;
        giveBack(broken);
      });
    });
    return undefined;
  }
}
