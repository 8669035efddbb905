import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { formatYearMonth, type YearMonth } from '@guichet/schema/scalars/year-month.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { quantityFigure } from '../../documents/copy-figures.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { nightChoices } from './assistance.ts';
import {
  type AssistanceLineKind,
  assistanceCopyWording,
  assistanceLabels,
  nightChoiceText,
} from './assistance.wording.ts';

/** What form 318.536 froze. Amounts are decimals. */
export const frozenAssistance = z.object({
  month: z.string(),
  monthlyAmount: z.string().nullable(),
  nightDegree: z.enum(nightChoices).nullable(),
  nightRate: z.string().nullable(),
  insuredPersons: z.number().nullable(),
});

type Assistance = z.output<typeof frozenAssistance>;

/** The month, and the monthly amount of the decision. */
export function assistanceCopyFacts(
  { month, monthlyAmount }: Assistance,
  locale: Locale,
): readonly CopyFact[] {
  return [
    {
      label: assistanceCopyWording.month[locale],
      value: formatYearMonth(month.slice(0, 7) as YearMonth),
    },
    ...(monthlyAmount === null
      ? []
      : [{ label: assistanceLabels.monthlyAmount[locale], value: amount(monthlyAmount) }]),
  ];
}

/** Each row by its number: hours as hours, of a night its degree, of a shared one with how many and from which lump sum. */
export function assistanceCopyLines(
  lines: readonly ClaimLine[],
  details: Assistance,
  locale: Locale,
): readonly LineNotes[] {
  return lines.map((line) => {
    const { [line.kind as AssistanceLineKind]: row } = rowNumbers;
    return { row, ...saidOf(line, details, locale) };
  });
}

/** The number of each row on the form, as its guide has them. */
const rowNumbers: Readonly<Record<AssistanceLineKind, string>> = {
  ASSISTANCE_HOURS: '1',
  ASSISTANCE_QUALIFIED_HOURS: '2',
  ASSISTANCE_NIGHTS: '3',
  ASSISTANCE_SHARED_NIGHTS: '4',
  ASSISTANCE_SICK_PAY: '5',
  ASSISTANCE_PREVENTED_PAY: '6',
  ASSISTANCE_ADVANCE: '7',
};

function saidOf({ kind, quantity }: ClaimLine, details: Assistance, locale: Locale): LineNotes {
  switch (kind) {
    case 'ASSISTANCE_HOURS':
    case 'ASSISTANCE_QUALIFIED_HOURS': {
      const count = quantityFigure(quantity);
      return { notes: [], quantity: say(assistanceCopyWording.hours, locale, { count }) };
    }
    case 'ASSISTANCE_NIGHTS':
      return { notes: details.nightDegree ? [`3.1 ${nightChoiceText(details.nightDegree, locale)}`] : [] };
    case 'ASSISTANCE_SHARED_NIGHTS':
      return { notes: sharedNotes(details, locale) };
    default:
      return { notes: [] };
  }
}

function sharedNotes({ insuredPersons, nightRate }: Assistance, locale: Locale): readonly string[] {
  return [
    ...(insuredPersons === null
      ? []
      : [`4.1 ${say(assistanceCopyWording.insuredPersons, locale, { count: insuredPersons })}`]),
    ...(nightRate === null ? [] : [say(assistanceCopyWording.fullRate, locale, { rate: amount(nightRate) })]),
  ];
}

/** A frozen decimal as an amount; what can't be read stands as it was frozen. */
function amount(decimal: string): string {
  const parsed = parseMoney(decimal);
  return parsed.ok ? formatMoney(parsed.value, 'CHF') : decimal;
}
