import { Check, CircleX, Clock, Pause } from 'lucide-react';
import { providersWording } from '../../wording/providers/providers.ts';
import { statusTag } from '../status-tag.tsx';

/** Where a provider stands: a word, an icon and a colour, the same for the company and for the office. */
export const ProviderTag = statusTag(providersWording, ({ statuses }) => statuses, {
  REQUESTED: ['run', Clock],
  ADMITTED: ['ok', Check],
  REFUSED: ['no', CircleX],
  SUSPENDED: ['no', Pause],
});
