import type { Log } from '@guichet/chassis/log/log.ts';
import type { KeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { withinDeadline } from '../graphql/within-deadline.ts';

/** An e-mail or a text message that the local stand-in kept instead of sending it. */
export interface LocalMessage {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  /** The same words drawn; null for an SMS. It holds what people typed. */
  readonly html: string | null;
  readonly links: readonly string[];
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Newest first; null where messages are really sent, so that nothing is kept. */
export type ReadMailbox = () => Promise<readonly LocalMessage[] | null>;

const localMessages = `query LocalMessages($first: Int) {
  localMessages(first: $first) { channel to subject text html links at }
}`;

interface Answered {
  readonly localMessages?: readonly (Omit<LocalMessage, 'channel'> & { readonly channel: string })[] | null;
}

/** Reads the mailbox at identity's door. */
export function openMailbox(identity: SubgraphDoor, keyRing: KeyRing, log: Log): ReadMailbox {
  return async () => {
    const passport = await keyRing.sign({ kind: 'SUBGRAPH', subject: keyRing.issuer }, identity.name);
    const { body } = await withinDeadline(Number.POSITIVE_INFINITY, (signal, deadline) =>
      identity.call({
        query: localMessages,
        variables: { first: 100 },
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
    if (body.errors?.length) log.warn('mailbox refused', { subgraph: identity.name });
    const messages = (body.data as Answered | null)?.localMessages;
    return messages?.map((message) => ({ ...message, channel: channelOf(message.channel) })) ?? null;
  };
}

function channelOf(channel: string): LocalMessage['channel'] {
  return channel.toUpperCase() === 'SMS' ? 'sms' : 'email';
}
