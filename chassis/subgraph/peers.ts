import { HouseError } from '../log/house-error.ts';
import type { KeyRing } from '../passport/key-ring.ts';
import type { Slip } from '../passport/slip.ts';
import type { SubgraphDoor, SubgraphName } from './door.ts';

/** How a subgraph asks another one. Each question is signed with the asker's own key. */
export interface Peers {
  /**
   * Sends a document to another subgraph and answers its data.
   * @throws PeerRefused when the peer says no, or answers errors. @throws Error when it can't be reached.
   */
  ask<Data>(name: SubgraphName, question: PeerQuestion): Promise<Data>;
}

export interface PeerQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The peer answered, and refused. Carries codes only: what is in an answer may be personal. */
export class PeerRefused extends HouseError {
  readonly codes: readonly string[];
  constructor(name: SubgraphName, status: number, codes: readonly string[]) {
    super(`${name} refused with ${status} ${codes.join(' ')}`);
    this.codes = codes;
  }
}

/** For whom and until when a subgraph asks. Tasks ask for nobody. */
export interface PeerErrand {
  readonly viewer?: string;
  readonly slip: Slip;
  readonly signal?: AbortSignal;
}

/** Thirty seconds: nobody waits for a task, and a peer that takes longer is better asked again. */
const taskPatience = 30_000;

export function peersFor(
  keyRing: KeyRing,
  doors: (name: SubgraphName) => SubgraphDoor,
  errand?: PeerErrand,
): Peers {
  return {
    async ask<Data>(name: SubgraphName, { query, variables }: PeerQuestion) {
      const passport = await keyRing.sign({ kind: 'SUBGRAPH', subject: keyRing.issuer }, name);
      const slip = errand?.slip ?? {
        locale: 'fr',
        clientAddress: null,
        deadline: Date.now() + taskPatience,
        traceparent: null,
        device: null,
        userAgent: null,
      };
      const answer = await doors(name).call({
        query,
        passport,
        slip,
        ...(variables && { variables }),
        ...(errand?.viewer && { viewer: errand.viewer }),
        ...(errand?.signal && { signal: errand.signal }),
      });
      if (answer.status !== 200 || answer.body.errors?.length)
        throw new PeerRefused(name, answer.status, codesOf(answer.body.errors));
      // The asker wrote the document: its shape is his to know, and the peer's schema has checked it.
      return answer.body.data as Data;
    },
  };
}

function codesOf(errors: readonly unknown[] = []): readonly string[] {
  return errors.flatMap((error) => {
    const extensions =
      typeof error === 'object' && error !== null && 'extensions' in error ? error.extensions : null;
    return typeof extensions === 'object' && extensions !== null && 'code' in extensions
      ? [String(extensions.code)]
      : [];
  });
}
