import type { Log } from '@guichet/chassis/log/log.ts';
import type { KeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { withinDeadline } from '../graphql/within-deadline.ts';

/** Who calls, by the address that he was given. */
const kinds = { return: 'RETURN', paid: 'PAID', failed: 'FAILED' } as const;

type Kind = (typeof kinds)[keyof typeof kinds];

const command = `mutation TakeCardCallback($key: String!, $kind: CardCallbackKind!) {
  takeCardCallback(key: $key, kind: $kind) { returnPath }
}`;

interface Answered {
  readonly takeCardCallback?: { readonly returnPath: string | null } | null;
}

export interface CardCallbacks {
  readonly billing: SubgraphDoor;
  readonly keyRing: KeyRing;
  readonly log: Log;
}

/**
 * Takes the payment page's return and the partner's notifications. Nothing that comes with them is read: billing is told that somebody called,
 * and asks the partner itself. The partner gets his 200 at once, the person the page on which he went away.
 */
export function serveCardCallbacks(app: FastifyInstance, callbacks: CardCallbacks): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null);
  });
  for (const [name, kind] of Object.entries(kinds))
    app.route<{ Params: { key: string } }>({
      method: ['GET', 'POST'],
      url: `/callbacks/card/${name}/:key`,
      exposeHeadRoute: false,
      handler: async ({ params: { key } }, reply) => {
        reply.header('cache-control', 'no-store');
        const told = await tell(callbacks, key, kind);
        if (told === 'AWAY') return answer(reply, 503);
        if (told === null) return kind === 'RETURN' ? reply.redirect('/', 303) : answer(reply, 404);
        return kind === 'RETURN' ? reply.redirect(told, 303) : answer(reply, 200);
      },
    });
}

function answer(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .type('text/plain')
    .send(status === 200 ? 'OK\n' : 'Not taken.\n');
}

/** Where the person goes on; null for a payment that there isn't; AWAY when nobody could be told. */
async function tell(
  { billing, keyRing, log }: CardCallbacks,
  key: string,
  kind: Kind,
): Promise<string | 'AWAY' | null> {
  try {
    const passport = await keyRing.sign({ kind: 'SUBGRAPH', subject: keyRing.issuer }, billing.name);
    const { body } = await withinDeadline(Number.POSITIVE_INFINITY, (signal, deadline) =>
      billing.call({
        query: command,
        variables: { key, kind },
        passport,
        slip: {
          locale: 'fr',
          clientAddress: null,
          deadline,
          traceparent: null,
          device: null,
          userAgent: null,
        },
        signal,
      }),
    );
    const path = (body.data as Answered | null | undefined)?.takeCardCallback;
    if (path) return isOurs(path.returnPath) ? path.returnPath : null;
    log.warn('card callback refused', { subgraph: billing.name });
  } catch (error) {
    log.error('card callback not taken', { subgraph: billing.name }, error);
  }
  return 'AWAY';
}

/** A path of this origin and of no other. */
function isOurs(path: string | null): path is string {
  return path !== null && /^\/(?![/\\])/.test(path);
}
