import { type Locale, locales, say } from '@guichet/chassis/problems/problem.ts';
import { z } from 'zod';
import { printedForms } from '../../benefits/benefit.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { dayText } from '../../documents/copy-figures.ts';
import { paperBoxes } from '../../documents/paper-boxes.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { deliveries } from './auxiliary-means.ts';
import { auxiliaryMeansLabels, deliveryWording, meansCopyWording } from './auxiliary-means.wording.ts';

/** What forms 318.635 to 318.639 froze. */
export const frozenMeans = z.object({
  printedForm: z.enum(printedForms),
  benefitCode: z.string(),
  benefitTitle: z.record(z.enum(locales), z.string()),
  delivery: z.enum(deliveries),
  designation: z.string(),
  supplier: z.string().nullable(),
  invoiceDate: z.string(),
  invoiceNumber: z.string(),
});

export type FrozenMeans = z.output<typeof frozenMeans>;

/** The benefit, how it was provided, by whom, and the invoice. */
export function meansCopyFacts(
  { benefitCode, benefitTitle, delivery, supplier, invoiceDate, invoiceNumber }: FrozenMeans,
  locale: Locale,
): readonly CopyFact[] {
  const fact = (name: keyof typeof auxiliaryMeansLabels, value: string, box?: number): CopyFact => ({
    ...(box !== undefined && { box }),
    label: auxiliaryMeansLabels[name][locale],
    value,
  });
  const { benefit } = meansCopyWording;
  return [
    fact('benefitCode', say(benefit, locale, { code: benefitCode, title: benefitTitle[locale] })),
    fact('delivery', deliveryWording[delivery][locale]),
    fact('invoiceDate', dayText(invoiceDate), paperBoxes.invoiceDate),
    fact('invoiceNumber', invoiceNumber, paperBoxes.invoiceNumber),
    // Who sold or repaired it made out the invoice.
    ...(supplier === null ? [] : [fact('supplier', supplier, paperBoxes.author)]),
  ];
}

/** The line says everything itself. */
export function meansCopyLines(lines: readonly ClaimLine[]): readonly LineNotes[] {
  return lines.map(() => ({ notes: [] }));
}
