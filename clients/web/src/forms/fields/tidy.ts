import { formatAvsNumber, parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { formatIban, parseIban } from '@guichet/schema/scalars/iban.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { formatPaymentReference, parsePaymentReference } from '@guichet/schema/scalars/payment-reference.ts';
import { formatUid, parseUid } from '@guichet/schema/scalars/uid.ts';

/** Shows back what can be read in its tidy form; what can't stays as it was typed, for the server to explain. */
function tidying<T>(parse: (text: string) => Parsed<T>, show: (value: T) => string) {
  return (text: string): string => {
    const parsed = parse(text);
    return parsed.ok ? show(parsed.value) : text;
  };
}

/** 7.9.2026 becomes 07.09.2026. */
export const tidyDate = tidying(parseDate, formatDate);

/** 1'234,5 becomes 1 234.50, without the currency, which stands beside the field. */
export const tidyMoney = tidying(parseMoney, (minor) => formatMoney(minor, '').trimEnd());

/** ch9300762011623852957 becomes CH93 0076 2011 6238 5295 7. */
export const tidyIban = tidying(parseIban, formatIban);

/** 210000000003139471430009017 becomes 21 00000 00003 13947 14300 09017. */
export const tidyReference = tidying(parsePaymentReference, formatPaymentReference);

/** 7569217076985 becomes 756.9217.0769.85. */
export const tidyAvsNumber = tidying(parseAvsNumber, formatAvsNumber);

/** che116281710 tva becomes CHE-116.281.710. */
export const tidyUid = tidying(parseUid, formatUid);
