import { Ban, Check, CircleX, Handshake, MailOpen, TimerOff, TriangleAlert } from 'lucide-react';
import type { ClientLinkStatus } from '../../graphql/__generated__/types.ts';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { statusTag } from '../status-tag.tsx';
import { Turn } from '../turn.tsx';

/** Where the link to a provider stands: a word, an icon and a colour. */
export const ClientLinkTag = statusTag(clientLinkWording, ({ status }) => status, {
  ACTIVATION_SENT: ['todo', MailOpen],
  EXPIRED: ['no', TimerOff],
  REQUESTED: ['todo', Handshake],
  ACTIVE: ['ok', Check],
  REFUSED: ['no', CircleX],
  ENDED: ['no', CircleX],
  BLOCKED: ['todo', TriangleAlert],
  MANDATE_EXPIRED: ['no', Ban],
});

/** Whether the client has the turn. */
export function ClientLinkTurn({ status }: { readonly status: ClientLinkStatus }) {
  const { turn } = useWordsOf(clientLinkWording);
  if (status === 'REQUESTED' || status === 'ACTIVATION_SENT') return <Turn whose="you">{turn.you}</Turn>;
  return <Turn whose="done">{status === 'ACTIVE' ? turn.active : turn.done}</Turn>;
}
