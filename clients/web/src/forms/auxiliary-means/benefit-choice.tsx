import { useEffect, useRef } from 'react';
import { Section } from '../../ui/section.tsx';
import { auxiliaryMeansWording } from '../../wording/auxiliary-means/auxiliary-means.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { controlId } from '../fields/field.tsx';
import { FieldProblem, notesOf } from '../fields/field-notes.tsx';
import { BenefitName, BenefitTree } from './benefit-tree.tsx';
import { benefitOf } from './benefits.ts';
import { type AuxiliaryMeansDraft, listDay } from './draft.ts';
import { useBenefits } from './use-benefits.ts';

/** The one benefit of the claim: a tree to choose from, and once it is chosen a card that can be changed. */
export function BenefitChoice(props: FormSectionsProps<AuxiliaryMeansDraft>) {
  const { benefit: words } = useWordsOf(auxiliaryMeansWording);
  const { draft, change, at } = props;
  const day = listDay(draft);
  const id = controlId('benefitCode');
  const isChosen = draft.benefitCode !== '';
  const wasChosen = useRef(isChosen);
  const { sections, isOfDay, hasFailed, again } = useBenefits(day);

  // The focus goes with the person: to the card that the tree folded to, and back to the line above the tree.
  useEffect(() => {
    if (wasChosen.current === isChosen) return;
    wasChosen.current = isChosen;
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [isChosen, id]);

  const problem = at('benefitCode');
  const choose = (benefitCode: string) => change({ ...draft, benefitCode });
  return (
    <Section title={words.title} aside={words.mean}>
      {isChosen ? (
        <ChosenBenefit
          code={draft.benefitCode}
          benefit={sections && benefitOf(sections, draft.benefitCode)}
          isKnown={isOfDay}
          problem={problem}
          onChange={() => choose('')}
        />
      ) : day !== null && sections ? (
        <BenefitTree sections={sections} onChoose={choose} problem={problem} />
      ) : (
        <div id={id} tabIndex={-1}>
          <FieldProblem of={id} problem={problem} />
          <p className="meta" role="status">
            {day === null ? words.first : hasFailed ? words.failed : words.loading}{' '}
            {hasFailed && (
              <button type="button" className="linkish" onClick={again}>
                {words.again}
              </button>
            )}
          </p>
        </div>
      )}
    </Section>
  );
}

interface ChosenBenefitProps {
  readonly code: string;
  /** As the list of the day has it; null as long as it isn't there, or has none. */
  readonly benefit: ReturnType<typeof benefitOf>;
  readonly isKnown: boolean;
  readonly problem: string | null;
  readonly onChange: () => void;
}

function ChosenBenefit({ code, benefit, isKnown, problem, onChange }: ChosenBenefitProps) {
  const { benefit: words } = useWordsOf(auxiliaryMeansWording);
  const id = controlId('benefitCode');
  return (
    <>
      <FieldProblem of={id} problem={problem} />
      <article className="entry chosen-benefit" aria-label={words.chosen}>
        <p>{benefit ? <BenefitName benefit={benefit} /> : <b className="number">{code}</b>}</p>
        <p className="acts">
          {benefit && <span className="meta">{words.form({ number: benefit.printedForm })}</span>}
          <button
            type="button"
            className="linkish"
            id={id}
            aria-describedby={notesOf({ of: id, problem })}
            onClick={onChange}
          >
            {words.change}
            <span className="sr">{words.theBenefit({ code })}</span>
          </button>
        </p>
        {isKnown && !benefit && <p role="status">{words.gone({ code })}</p>}
      </article>
    </>
  );
}
