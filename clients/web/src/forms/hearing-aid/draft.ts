import type {
  ClaimFormInput,
  HearingAidDevices,
  HearingAidEars,
  HearingAidFittingKind,
  HearingAidInput,
  HearingAidRepairKind,
} from '../../graphql/__generated__/types.ts';
import { memberOf, textOf, typed } from '../claim/typed.ts';

/** The five parts of the form, in the order of the guide. */
export const parts = ['fitting', 'repair', 'batteries', 'implant', 'hardship'] as const;

export type Part = (typeof parts)[number];

export const fittingKinds: readonly HearingAidFittingKind[] = ['FIRST', 'RENEWAL'];
export const ears: readonly HearingAidEars[] = ['ONE_EAR', 'TWO_EARS'];
export const repairKinds: readonly HearingAidRepairKind[] = ['ELECTRONIC', 'OTHER'];
export const devices: readonly HearingAidDevices[] = ['ONE', 'TWO'];

/** Form 300.001 as it is typed. A part that is not asked for keeps what was typed there, and sends nothing. */
export interface HearingAidDraft {
  readonly asked: readonly Part[];
  readonly fitting: {
    readonly servedOn: string;
    readonly kind: HearingAidFittingKind | '';
    readonly ears: HearingAidEars | '';
  };
  readonly repair: {
    readonly servedOn: string;
    readonly kind: HearingAidRepairKind | '';
    readonly devices: HearingAidDevices | '';
  };
  readonly batteries: {
    readonly fromYear: string;
    readonly toYear: string;
    readonly devices: HearingAidDevices | '';
  };
  readonly implant: {
    readonly servedOn: string;
    readonly ears: HearingAidEars | '';
    readonly amount: string;
  };
  readonly hardship: {
    readonly servedOn: string;
    readonly decisionNumber: string;
    readonly amount: string;
  };
}

export function blankHearingAid(): HearingAidDraft {
  return {
    asked: [],
    fitting: { servedOn: '', kind: '', ears: '' },
    repair: { servedOn: '', kind: '', devices: '' },
    batteries: { fromYear: '', toYear: '', devices: '' },
    implant: { servedOn: '', ears: '', amount: '' },
    hardship: { servedOn: '', decisionNumber: '', amount: '' },
  };
}

/** The form with a part more that is asked for, or one less. */
export function withAsked(draft: HearingAidDraft, part: Part, isAsked: boolean): HearingAidDraft {
  return { ...draft, asked: parts.filter((one) => (one === part ? isAsked : draft.asked.includes(one))) };
}

/** What is sent. */
export function toHearingAidInput(draft: HearingAidDraft): ClaimFormInput {
  const { fitting, repair, batteries, implant, hardship } = draft;
  const whole: { readonly [Name in Part]: NonNullable<HearingAidInput[Name]> } = {
    fitting: {
      servedOn: typed(fitting.servedOn),
      kind: fitting.kind || null,
      ears: fitting.ears || null,
    },
    repair: {
      servedOn: typed(repair.servedOn),
      kind: repair.kind || null,
      devices: repair.devices || null,
    },
    batteries: {
      fromYear: typed(batteries.fromYear),
      toYear: typed(batteries.toYear),
      devices: batteries.devices || null,
    },
    implant: {
      servedOn: typed(implant.servedOn),
      ears: implant.ears || null,
      amount: typed(implant.amount),
    },
    hardship: {
      servedOn: typed(hardship.servedOn),
      decisionNumber: typed(hardship.decisionNumber),
      amount: typed(hardship.amount),
    },
  };
  return {
    hearingAid: Object.fromEntries(
      parts.map((part) => [part, draft.asked.includes(part) ? whole[part] : null]),
    ),
  };
}

/** The form as it was typed before; null when it is no form for hearing aids. */
export function readHearingAid(value: unknown): HearingAidDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { fitting, repair, batteries, implant, hardship } = Object.fromEntries(
    parts.map((part) => [part, memberOf(value, part)]),
  );
  return {
    asked: parts.filter((part) => memberOf(value, part) != null),
    fitting: {
      servedOn: textOf(fitting, 'servedOn'),
      kind: oneOf(fittingKinds, fitting, 'kind'),
      ears: oneOf(ears, fitting, 'ears'),
    },
    repair: {
      servedOn: textOf(repair, 'servedOn'),
      kind: oneOf(repairKinds, repair, 'kind'),
      devices: oneOf(devices, repair, 'devices'),
    },
    batteries: {
      fromYear: textOf(batteries, 'fromYear'),
      toYear: textOf(batteries, 'toYear'),
      devices: oneOf(devices, batteries, 'devices'),
    },
    implant: {
      servedOn: textOf(implant, 'servedOn'),
      ears: oneOf(ears, implant, 'ears'),
      amount: textOf(implant, 'amount'),
    },
    hardship: {
      servedOn: textOf(hardship, 'servedOn'),
      decisionNumber: textOf(hardship, 'decisionNumber'),
      amount: textOf(hardship, 'amount'),
    },
  };
}

/** One of a list out of what was typed before; empty when it is absent or not in the list. */
function oneOf<Value extends string>(values: readonly Value[], within: unknown, name: string): Value | '' {
  const text = textOf(within, name);
  return values.find((value) => value === text) ?? '';
}
