import {
  Ban,
  Check,
  CircleX,
  Handshake,
  type LucideIcon,
  MailOpen,
  TimerOff,
  TriangleAlert,
} from 'lucide-react';
import type { ClientLinkStatus } from '../../graphql/__generated__/types.ts';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Turn } from '../turn.tsx';

const looks: Readonly<Record<ClientLinkStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  ACTIVATION_SENT: { look: 'todo', Icon: MailOpen },
  EXPIRED: { look: 'no', Icon: TimerOff },
  REQUESTED: { look: 'todo', Icon: Handshake },
  ACTIVE: { look: 'ok', Icon: Check },
  REFUSED: { look: 'no', Icon: CircleX },
  ENDED: { look: 'no', Icon: CircleX },
  BLOCKED: { look: 'todo', Icon: TriangleAlert },
  MANDATE_EXPIRED: { look: 'no', Icon: Ban },
};

/** Where the link to a provider stands: a word, an icon and a colour. */
export function ClientLinkTag({ status }: { readonly status: ClientLinkStatus }) {
  const words = useWordsOf(clientLinkWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.status[status]}
    </span>
  );
}

/** Whether the client has the turn. */
export function ClientLinkTurn({ status }: { readonly status: ClientLinkStatus }) {
  const { turn } = useWordsOf(clientLinkWording);
  if (status === 'REQUESTED' || status === 'ACTIVATION_SENT') return <Turn whose="you">{turn.you}</Turn>;
  return <Turn whose="done">{status === 'ACTIVE' ? turn.active : turn.done}</Turn>;
}
