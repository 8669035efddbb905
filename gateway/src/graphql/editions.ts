import type { Log } from '@guichet/chassis/log/log.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { type Contracts, openContracts } from '../audiences/contracts.ts';
import type { ChargeBudget } from '../costs/budget.ts';
import type { PlanningRoom } from '../planning/planning-room.ts';
import type { GatewaySettings } from '../settings.ts';
import { readTrustedDocuments, type TrustedDocuments } from '../trusted-documents/trusted-documents.ts';
import { rehearse } from './rehearse.ts';
import { openStanding, type Standing } from './standing.ts';
import { openSupergraph } from './supergraph.ts';

/** What is deployed together: the graph, and the documents that the client sends. */
export interface Edition extends AsyncDisposable {
  readonly contracts: Contracts;
  readonly documents: TrustedDocuments;
}

export interface EditionsOptions {
  /** Where the two lie. */
  readonly files: Pick<GatewaySettings, 'supergraphFiles' | 'trustedDocumentsFile'>;
  readonly doors: Readonly<Record<SubgraphName, SubgraphDoor>>;
  readonly log: Log;
  readonly room: PlanningRoom;
  readonly charge: ChargeBudget;
}

export interface Editions extends AsyncDisposable {
  readonly serve: Standing<Edition>['serve'];
  /**
   * Takes what lies in the files now for requests to come, once its documents are planned; those under way end with what
   * they began with. What can't be opened is told in the log, and the edition that stands stays.
   */
  renew(): Promise<void>;
}

/** Opens the first edition; its documents are planned while requests come already. */
export async function openEditions(options: EditionsOptions): Promise<Editions> {
  const { log } = options;
  const closing = new AbortController();
  const standing = openStanding(await openEdition(options), (error) =>
    log.error('supergraph not closed', {}, error),
  );
  const rehearseAll = ({ contracts, documents }: Edition) =>
    rehearse(contracts.whole, documents.all, log, closing.signal);
  let underway: Promise<unknown> = rehearseAll(standing.now).catch((error: unknown) =>
    log.error('rehearsal failed', {}, error),
  );

  async function take(): Promise<void> {
    const edition = await openEdition(options);
    try {
      if ((await rehearseAll(edition)) > 0) throw new Error('The graph refuses documents of the client');
    } catch (error) {
      await edition[Symbol.asyncDispose]();
      throw error;
    }
    if (closing.signal.aborted) return edition[Symbol.asyncDispose]();
    standing.replace(edition);
    log.info('supergraph taken', { count: edition.documents.all.length });
  }

  return {
    serve: standing.serve,
    async renew() {
      underway = underway.then(take).catch((error: unknown) => log.error('supergraph not taken', {}, error));
      await underway;
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      await underway;
      await standing[Symbol.asyncDispose]();
    },
  };
}

async function openEdition({ files, doors, ...parts }: EditionsOptions): Promise<Edition> {
  const documents = readTrustedDocuments(files.trustedDocumentsFile);
  const open = (supergraphSdl: string) => openSupergraph(supergraphSdl, doors, parts);
  const contracts = await openContracts(files.supergraphFiles, open);
  return { documents, contracts, [Symbol.asyncDispose]: () => contracts[Symbol.asyncDispose]() };
}
