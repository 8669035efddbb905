import type { ServiceInput } from '../../graphql/__generated__/types.ts';

/** The languages in which a service is described, in the order of the form. */
export const languages = ['fr', 'de', 'it', 'en'] as const;

/** The letters besides the free one. */
export const letters = ['LETTER_A', 'REGISTERED_LETTER'] as const;

/** Where the office's terms say that the letter by B mail is free, and that the others are paid. */
const termsSource = "Conditions générales de l'office, ch. 5";

/** Answers by the names of their fields: a problem finds its field by the same name. A tick is `yes`. */
export type ServiceDraft = Readonly<Record<string, string>>;

/** What the form shows of an edition. */
interface ShownEdition {
  readonly titles: Readonly<Record<(typeof languages)[number], string>>;
  readonly descriptions: ShownEdition['titles'];
  readonly isOnAccount: boolean;
  readonly minWorkingDays: number;
  readonly maxWorkingDays: number;
  readonly postageChoices: readonly {
    readonly code: string;
    readonly amount: { readonly amount: string } | null;
    readonly source: string;
    readonly isVerified: boolean;
  }[];
}

/** What stands in the form before anything is typed: an edition as it is, or a new service with the office's usual delay. */
export function draftOf(edition: ShownEdition | null): ServiceDraft {
  const wordings = languages.flatMap((language) => [
    [`service-titles-${language}`, edition?.titles[language] ?? ''],
    [`service-descriptions-${language}`, edition?.descriptions[language] ?? ''],
  ]);
  const postage = letters.flatMap((code, index) => {
    const choice = edition?.postageChoices.find((one) => one.code === code);
    const at = postageAt(index);
    return [
      [`${at}-amount`, choice?.amount?.amount ?? ''],
      [`${at}-source`, choice?.source ?? termsSource],
      [`${at}-isVerified`, choice?.isVerified ? 'yes' : ''],
    ];
  });
  return {
    code: '',
    offeredFrom: '',
    validFrom: '',
    'service-isOnAccount': edition?.isOnAccount ? 'yes' : '',
    'service-minWorkingDays': String(edition?.minWorkingDays ?? 7),
    'service-maxWorkingDays': String(edition?.maxWorkingDays ?? 14),
    ...Object.fromEntries([...wordings, ...postage]),
  };
}

/** Where the fields of a letter stand: after those of the free one. */
export function postageAt(index: number): string {
  return `service-postage-${index + 1}`;
}

/** What is sent. Every letter is offered; one without an amount waits until the office has fixed it. */
export function inputOf(draft: ServiceDraft): ServiceInput {
  const typed = (name: string) => draft[name] ?? '';
  const inEach = (part: string) =>
    Object.fromEntries(languages.map((language) => [language, typed(`service-${part}-${language}`)]));
  return {
    isOnAccount: typed('service-isOnAccount') === 'yes',
    minWorkingDays: wholeOf(typed('service-minWorkingDays')),
    maxWorkingDays: wholeOf(typed('service-maxWorkingDays')),
    titles: inEach('titles'),
    descriptions: inEach('descriptions'),
    postage: [
      { code: 'LETTER_B', amount: '0', source: termsSource, isVerified: true },
      ...letters.map((code, index) => ({
        code,
        amount: typed(`${postageAt(index)}-amount`),
        source: typed(`${postageAt(index)}-source`),
        isVerified: typed(`${postageAt(index)}-isVerified`) === 'yes',
      })),
    ],
  };
}

/** A whole number; null for what is none, so that the servers say what is wrong. */
function wholeOf(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
}
