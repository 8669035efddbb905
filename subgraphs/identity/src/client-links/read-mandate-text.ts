import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { IdentityContext } from '../context.ts';
import { dayInGeneva } from '../time.ts';
import { type MandateText, mandateTextOn } from './mandate-text.ts';

/** The mandate that is in force today, in the caller's language. */
export async function readMandateText({
  database,
  locale,
}: Pick<IdentityContext, 'database' | 'locale'>): Promise<MandateText> {
  return mandateTextOn(dayInGeneva(await databaseNow(database.pages)), locale);
}
