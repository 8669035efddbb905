import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { PayoutStatus } from './payout.ts';

/** What the office calls each state of a payout, in sentences. */
export const payoutStatusLabels: Readonly<Record<PayoutStatus, Wording>> = {
  PENDING: { fr: 'En attente', de: 'Wartend', it: 'In attesa', en: 'Waiting' },
  BATCHED: { fr: 'Dans un lot', de: 'In einem Sammelauftrag', it: 'In un lotto', en: 'In a batch' },
  RELEASED: {
    fr: 'Transmis à la banque',
    de: 'An die Bank übermittelt',
    it: 'Trasmesso alla banca',
    en: 'Sent to the bank',
  },
  EXECUTED: { fr: 'Payé', de: 'Bezahlt', it: 'Pagato', en: 'Paid' },
  REJECTED: {
    fr: 'Refusé par la banque',
    de: 'Von der Bank abgelehnt',
    it: 'Rifiutato dalla banca',
    en: 'Refused by the bank',
  },
  RETURNED: { fr: 'Retourné', de: 'Zurückgekommen', it: 'Ritornato', en: 'Sent back' },
  UNKNOWN: { fr: 'Sans nouvelle', de: 'Ohne Nachricht', it: 'Senza notizie', en: 'No news' },
};
