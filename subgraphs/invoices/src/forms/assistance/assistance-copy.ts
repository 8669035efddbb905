import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { formatYearMonth, type YearMonth } from '@guichet/schema/scalars/year-month.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { quantityFigure } from '../../documents/copy-figures.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { nightChoices } from './assistance.ts';
import { assistanceCopyWording, assistanceLabels, nightChoiceText } from './assistance.wording.ts';

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

/** Hours as hours, of a night its degree, of a shared one with how many and from which lump sum. */
export function assistanceCopyLines(
  lines: readonly ClaimLine[],
  details: Assistance,
  locale: Locale,
): readonly LineNotes[] {
  return lines.map(({ kind, quantity }) => {
    switch (kind) {
      case 'ASSISTANCE_HOURS':
      case 'ASSISTANCE_QUALIFIED_HOURS': {
        const count = quantityFigure(quantity);
        return { notes: [], quantity: say(assistanceCopyWording.hours, locale, { count }) };
      }
      case 'ASSISTANCE_NIGHTS':
        return { notes: details.nightDegree ? [nightChoiceText(details.nightDegree, locale)] : [] };
      case 'ASSISTANCE_SHARED_NIGHTS':
        return { notes: sharedNotes(details, locale) };
      default:
        return { notes: [] };
    }
  });
}

function sharedNotes({ insuredPersons, nightRate }: Assistance, locale: Locale): readonly string[] {
  return [
    ...(insuredPersons === null
      ? []
      : [say(assistanceCopyWording.insuredPersons, locale, { count: insuredPersons })]),
    ...(nightRate === null ? [] : [say(assistanceCopyWording.fullRate, locale, { rate: amount(nightRate) })]),
  ];
}

/** A frozen decimal as an amount; what can't be read stands as it was frozen. */
function amount(decimal: string): string {
  const parsed = parseMoney(decimal);
  return parsed.ok ? formatMoney(parsed.value, 'CHF') : decimal;
}
