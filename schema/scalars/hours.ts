import { parseDecimal } from './decimal.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

const perHour = 10_000n;
const mostHours = 10_000;

/**
 * Reads hours as ten-thousandths of an hour: 92.5, 92,5, 92:30, 92h30 and 92 h 30 min are 925000n, 92h is 920000n. Minutes have two digits
 * and are rounded to the nearest ten-thousandth, as the paying office counts: 0:20 is 3333n. Refuses with HOURS_MALFORMED, also for
 * 60 minutes, NUMBER_NEGATIVE, NUMBER_TOO_MANY_DECIMALS (beyond four) or NUMBER_TOO_LARGE (beyond 10000 hours).
 */
export function parseHours(text: string): Parsed<bigint> {
  const typed = text.trim();
  const [, hours, minutes] = /^(.+?)\s?[:h]\s?(\d{2})\s?(?:min)?$/i.exec(typed) ?? [];
  return hours === undefined || minutes === undefined ? parseFigure(typed) : parseClock(hours, minutes);
}

function parseFigure(typed: string): Parsed<bigint> {
  const parsed = parseDecimal(typed.replace(/\s?h$/i, ''), { decimals: 4, max: mostHours });
  if (parsed.ok) return accept(parsed.value.units);
  return refuse(parsed.code === 'NUMBER_MALFORMED' ? 'HOURS_MALFORMED' : parsed.code);
}

function parseClock(typed: string, minutes: string): Parsed<bigint> {
  const parsed = parseDecimal(typed, { decimals: 0, max: mostHours });
  if (!parsed.ok)
    return refuse(
      parsed.code === 'NUMBER_TOO_MANY_DECIMALS' || parsed.code === 'NUMBER_MALFORMED'
        ? 'HOURS_MALFORMED'
        : parsed.code,
    );
  if (Number(minutes) > 59) return refuse('HOURS_MALFORMED');
  const hours = parsed.value.units * perHour + inTenThousandths(BigInt(minutes));
  return hours > BigInt(mostHours) * perHour ? refuse('NUMBER_TOO_LARGE') : accept(hours);
}

function inTenThousandths(minutes: bigint): bigint {
  return (minutes * perHour + 30n) / 60n;
}

/** Shows ten-thousandths of an hour as hours and minutes, to the nearest minute: 925000n is `92 h 30`. */
export function formatHours(tenThousandths: bigint): string {
  const minutes = (tenThousandths * 60n + perHour / 2n) / perHour;
  return `${minutes / 60n}\u00a0h\u00a0${String(minutes % 60n).padStart(2, '0')}`;
}
