import type { AssistanceNightDegree, ClaimFormInput } from '../../graphql/__generated__/types.ts';
import { memberOf, textOf, typed } from '../claim/typed.ts';

/** What is typed as text, in the order of the form. */
const textFields = [
  'monthlyAmount',
  'hours',
  'qualifiedHours',
  'nights',
  'nightRate',
  'insuredPersons',
  'sharedNights',
  'sharedNightRate',
  'sickPay',
  'preventedPay',
  'advance',
] as const;

export type TextField = (typeof textFields)[number];

/** Form 318.536 as it is typed: text everywhere, so that nothing a person writes is lost. */
export interface AssistanceDraft extends Readonly<Record<TextField, string>> {
  /** « 2026 », empty as long as none is chosen. */
  readonly year: string;
  /** « 01 » to « 12 ». */
  readonly month: string;
  readonly nightDegree: AssistanceNightDegree | '';
}

/** In the order in which they are offered, each with the code of its rate. */
export const degrees = [
  { degree: 'DEGREE_1', tariff: 'ASSISTANCE_NIGHT_1' },
  { degree: 'DEGREE_2', tariff: 'ASSISTANCE_NIGHT_2' },
  { degree: 'DEGREE_3', tariff: 'ASSISTANCE_NIGHT_3' },
  { degree: 'DEGREE_4', tariff: 'ASSISTANCE_NIGHT_4' },
] as const;

const nightChoices: readonly AssistanceNightDegree[] = [...degrees.map(({ degree }) => degree), 'AS_DECIDED'];

/** One of the choices by its name; empty when it is none. */
export function nightChoice(name: unknown): AssistanceDraft['nightDegree'] {
  return nightChoices.find((one) => one === name) ?? '';
}

export function blankAssistance(): AssistanceDraft {
  return { year: '', month: '', nightDegree: '', ...texts(null) };
}

/** What is sent. A year without its month is sent as such: the draft keeps it, and the server says what is missing. */
export function toAssistanceInput(draft: AssistanceDraft): ClaimFormInput {
  const { year, month, nightDegree } = draft;
  return {
    assistanceContribution: {
      month: year === '' && month === '' ? null : `${year}-${month}`,
      nightDegree: nightDegree === '' ? null : nightDegree,
      monthlyAmount: typed(draft.monthlyAmount),
      hours: typed(draft.hours),
      qualifiedHours: typed(draft.qualifiedHours),
      nights: typed(draft.nights),
      nightRate: nightDegree === 'AS_DECIDED' ? typed(draft.nightRate) : null,
      insuredPersons: typed(draft.insuredPersons),
      sharedNights: typed(draft.sharedNights),
      sharedNightRate: typed(draft.sharedNightRate),
      sickPay: typed(draft.sickPay),
      preventedPay: typed(draft.preventedPay),
      advance: typed(draft.advance),
    },
  };
}

/** The form as it was typed before; null when nothing was. */
export function readAssistance(value: unknown): AssistanceDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const [, year = '', month = ''] = /^(\d*)-(\d*)$/.exec(textOf(value, 'month')) ?? [];
  const nightDegree = nightChoice(memberOf(value, 'nightDegree'));
  return { year, month, nightDegree, ...texts(value) };
}

function texts(value: unknown): Record<TextField, string> {
  return Object.fromEntries(textFields.map((name) => [name, textOf(value, name)])) as Record<
    TextField,
    string
  >;
}

/** The first day of the month that is invoiced; null as long as it is not chosen whole. */
export function firstDayOf({ year, month }: Pick<AssistanceDraft, 'year' | 'month'>): string | null {
  return year === '' || month === '' ? null : `${year}-${month}-01`;
}

/** Years before this one in which a month may still have to be invoiced, late as it is. */
const yearsBack = 6;

/** The years that are offered: next year's first, for an advance. One that was typed before stays among them. */
export function yearsOffered(today: string, chosen: string): readonly string[] {
  const next = Number(today.slice(0, 4)) + 1;
  const offered = Array.from({ length: yearsBack + 2 }, (_, back) => String(next - back));
  return chosen === '' || offered.includes(chosen) ? offered : [...offered, chosen].sort().reverse();
}
