import { duration } from '@guichet/chassis/config/settings.ts';
import type { z } from 'zod';

export const requestWindowVariables = {
  PAYMENT_REQUEST_WINDOW: duration
    .refine(
      ({ years, months, weeks }) => !(years || months || weeks),
      'a duration in days, hours, minutes or seconds, e.g. PT48H',
    )
    .prefault('PT48H'),
};

/** How long a client has for his answer, in milliseconds: elapsed time, in which a day is 24 hours. */
export function requestWindowOf(read: z.infer<z.ZodObject<typeof requestWindowVariables>>): number {
  return Math.round(read.PAYMENT_REQUEST_WINDOW.total('milliseconds'));
}
