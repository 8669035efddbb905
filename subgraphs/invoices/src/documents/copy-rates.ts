import { say } from '@guichet/chassis/problems/problem.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import { tariffTitles } from '../tariffs/tariff.wording.ts';
import { copyWording } from './claim-copy.wording.ts';
import { dayText } from './copy-figures.ts';
import type { CopySection } from './copy-sections.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** By which rates of the office the claim was counted and judged, each with where it stands; nothing where it knew none. */
export function ratesOf({ rates, locale }: SubmittedClaim): CopySection[] {
  if (rates.length === 0) return [];
  const list = rates.map(({ code, validFrom, amountMinor, source }) =>
    say(copyWording.rate, locale, {
      title: tariffTitles[code][locale],
      amount: formatMoney(amountMinor, 'CHF'),
      day: dayText(validFrom),
      source,
    }),
  );
  return [{ title: copyWording.rates[locale], list }];
}
