import {
  cleaned,
  type Field,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parsePostalCode } from '@guichet/schema/scalars/postal-code.ts';
import type { DeliveryAddress } from './order.ts';
import { orderLabels } from './order.wording.ts';
import type { DeliveryEntry } from './order-entry.ts';

type Part = keyof DeliveryAddress;

/** Reads where an order is sent; null when something is wrong, and all of it is reported. */
export function readDelivery(entry: DeliveryEntry, report: Report): DeliveryAddress | null {
  const recipient = requiredLine(entry.recipient, field('recipient'), 70, report);
  const address = requiredLine(entry.address, field('address'), 70, report);
  const country = readCountry(entry.country);
  const postalCode = readPostalCode(entry.postalCode, country, report);
  const town = requiredLine(entry.town, field('town'), 35, report);
  if (!country)
    report(sharedProblems.VALUE_NOT_IN_LIST, field('country').path, { label: orderLabels.country });
  return recipient && address && postalCode && town && country
    ? { recipient, address, postalCode, town, country }
    : null;
}

/** The letters of a country that there is; null for others. Nothing typed is Switzerland. */
function readCountry(typed: Typed): string | null {
  const code = cleaned(typed).toUpperCase() || 'CH';
  return /^[A-Z]{2}$/.test(code) && regionNames.of(code) ? code : null;
}

const regionNames = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });

function readPostalCode(typed: Typed, country: string | null, report: Report): string | null {
  const isSwiss = country === 'CH' || country === 'LI';
  return isSwiss
    ? requiredValue(typed, field('postalCode'), parsePostalCode, report)
    : requiredLine(typed, field('postalCode'), 16, report);
}

function field(name: Part): Field {
  return { path: ['delivery', name], label: orderLabels[name] };
}
