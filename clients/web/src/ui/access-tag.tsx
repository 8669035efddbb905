import { Check, CircleX, Clock, Pause } from 'lucide-react';
import { serviceAccessWording } from '../wording/service-access/service-access.ts';
import { statusTag } from './status-tag.tsx';

/** Where an access stands: a word, an icon and a colour, the same for the company and for the office. */
export const AccessTag = statusTag(serviceAccessWording, ({ statuses }) => statuses, {
  REQUESTED: ['run', Clock],
  ACTIVE: ['ok', Check],
  REFUSED: ['no', CircleX],
  SUSPENDED: ['no', Pause],
});
