import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import { useQuery } from 'urql';
import { AssistanceRatesDocument } from '../../graphql/__generated__/documents/assistance-rates.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';
import { type AssistanceDraft, degrees, firstDayOf } from './draft.ts';

/** What is paid in the month that is chosen. */
export interface MonthRates {
  /** Null as long as no month is chosen, or its rates are on the way. */
  readonly known: boolean | null;
  readonly of: (code: string) => AmountOfMoney | null;
}

/** The rates of the month that is chosen. */
export function useMonthRates(draft: Pick<AssistanceDraft, 'year' | 'month'>): MonthRates {
  const on = firstDayOf(draft);
  const [{ data, stale }] = useQuery({
    query: AssistanceRatesDocument,
    variables: { on: on ?? '' },
    pause: on === null,
  });
  const form = data?.claimForms.find(({ code }) => code === 'ASSISTANCE_CONTRIBUTION');
  const tariffs = on === null || stale ? null : (form?.tariffs ?? null);
  const of = (code: string) => tariffs?.find((tariff) => tariff.code === code)?.amount ?? null;
  return { known: tariffs && of('ASSISTANCE_HOUR') !== null, of };
}

/** The lump sum of a night as it is chosen: the degree's rate in that month, or what the decision names. Null as long as it isn't known. */
export function nightRateOf(
  { nightDegree, nightRate }: Pick<AssistanceDraft, 'nightDegree' | 'nightRate'>,
  rates: Pick<MonthRates, 'of'>,
): AmountOfMoney | null {
  if (nightDegree === 'AS_DECIDED') {
    const typed = parseMoney(nightRate);
    return typed.ok && typed.value > 0n ? { amount: toDecimalString(typed.value), currency: 'CHF' } : null;
  }
  const chosen = degrees.find(({ degree }) => degree === nightDegree);
  return chosen ? rates.of(chosen.tariff) : null;
}

const fiveCentimes = 5n;

/**
 * What a shared night is likely to be paid: the lump sum by the number of insured persons, to the nearest 5 centimes, half of them
 * up. Null as long as one of the two can't be read. It is a proposal: the decision counts.
 */
export function proposedRate(full: AmountOfMoney | null, insuredPersons: string): AmountOfMoney | null {
  const minor = parseMoney(full?.amount ?? '');
  const persons = parseDecimal(insuredPersons, { decimals: 0, max: 999 });
  if (!full || !minor.ok || !persons.ok || persons.value.units < 2n) return null;
  const by = persons.value.units * fiveCentimes;
  const rounded = ((2n * minor.value + by) / (2n * by)) * fiveCentimes;
  return { amount: toDecimalString(rounded), currency: full.currency };
}
