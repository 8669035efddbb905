import type { AuxiliaryMeansQuery } from '../../graphql/__generated__/documents/auxiliary-means.ts';
import { folded } from '../fields/choices.ts';

export type BenefitSection = AuxiliaryMeansQuery['auxiliaryMeans'][number];
export type BenefitSubdivision = BenefitSection['subdivisions'][number];
export type Benefit = BenefitSubdivision['benefits'][number];

/** The benefit with a number; null when the list has none. */
export function benefitOf(sections: readonly BenefitSection[], code: string): Benefit | null {
  return benefitsOf(sections).find((benefit) => benefit.code === code) ?? null;
}

/** Those whose number begins with what is looked for, or whose title or subdivision has every word of it. */
export function benefitsFound(sections: readonly BenefitSection[], text: string): readonly Benefit[] {
  const words = folded(text).split(' ').filter(Boolean);
  return sections.flatMap(({ subdivisions }) =>
    subdivisions.flatMap(({ title, benefits }) =>
      benefits.filter((benefit) => {
        const said = folded(`${title} ${benefit.title} ${benefit.note ?? ''}`);
        return words.every((word) => benefit.code.startsWith(word) || said.includes(word));
      }),
    ),
  );
}

function benefitsOf(sections: readonly BenefitSection[]): readonly Benefit[] {
  return sections.flatMap(({ subdivisions }) => subdivisions.flatMap(({ benefits }) => benefits));
}
