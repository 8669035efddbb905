import type { BasketPageQuery } from '../../graphql/__generated__/documents/basket-page.ts';
import type { BasketLine } from './basket.ts';

export type SoldService = BasketPageQuery['services']['nodes'][number];

/** What was answered, with each question in words; what is empty is left out. */
export function answersShown(
  line: BasketLine,
  service: SoldService | undefined,
): readonly { readonly code: string; readonly label: string; readonly value: string }[] {
  return (service?.questions ?? []).flatMap(({ code, label, choices }) => {
    const typed = line.answers[code]?.trim() ?? '';
    if (typed === '') return [];
    const choice = choices.find((one) => one.code === typed);
    return [{ code, label, value: choice?.label ?? typed }];
  });
}
