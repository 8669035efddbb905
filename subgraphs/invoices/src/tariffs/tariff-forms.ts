import type { ClaimFormCode } from '../forms/form.ts';
import type { TariffCode } from './tariffs.ts';

/** What the codes of a form begin with. A form that isn't open yet has its rates already. */
const beginnings = {
  AUXILIARY_MEANS: ['AUXILIARY_MEANS'],
  HELPLESSNESS_ALLOWANCE: ['HELPLESSNESS', 'INTENSIVE_CARE'],
  HEARING_AID: ['HEARING_AID'],
  ASSISTANCE_CONTRIBUTION: ['ASSISTANCE'],
  TRAVEL: ['TRAVEL'],
} as const satisfies Partial<Record<ClaimFormCode, readonly string[]>>;

type FormWithTariffs = keyof typeof beginnings;

const forms = Object.keys(beginnings) as readonly FormWithTariffs[];

/** The form that pays by a tariff. @throws Error for a code that no form is named in. */
export function formOfTariff(code: TariffCode): FormWithTariffs {
  const form = forms.find((one) => beginnings[one].some((beginning) => code.startsWith(`${beginning}_`)));
  if (!form) throw new Error(`No form pays by ${code}`);
  return form;
}
