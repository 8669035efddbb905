import { Check, Pause } from 'lucide-react';
import { statusTag } from '../../ui/status-tag.tsx';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';

/** Whether an address is told what happens. */
export const EndpointTag = statusTag(webhooksWording, ({ statuses }) => statuses, {
  ACTIVE: ['ok', Check],
  PAUSED: ['no', Pause],
});
