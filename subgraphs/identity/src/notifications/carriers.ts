import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { localMailbox } from './local-mailbox.ts';
import type { Carrier, MessageChannel } from './message.ts';

/** Who carries messages out of the house: the local mailbox, and nobody in production, where it is refused. */
export function carriersFor(isProduction: boolean): (context: JobContext) => Record<MessageChannel, Carrier> {
  return (context) => {
    const carrier = isProduction ? noCarrier : localMailbox(context);
    return { EMAIL: carrier, SMS: carrier };
  };
}

const noCarrier: Carrier = {
  carry: () => Promise.reject(new Error('No mail server and no SMS gateway is configured')),
};
