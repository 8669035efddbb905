import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosureGroup, DisclosurePanel, Heading } from 'react-aria-components';
import { auxiliaryMeansWording } from '../../wording/auxiliary-means/auxiliary-means.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldNotes, notesOf } from '../fields/field-notes.tsx';
import { type Benefit, type BenefitSection, benefitsFound } from './benefits.ts';

interface BenefitTreeProps {
  readonly sections: readonly BenefitSection[];
  readonly onChoose: (code: string) => void;
  readonly problem: string | null;
}

/** The list as accordions, section by section, and a line in which one looks for a word or a number. */
export function BenefitTree({ sections, onChoose, problem }: BenefitTreeProps) {
  const { benefit: words } = useWordsOf(auxiliaryMeansWording);
  const [text, setText] = useState('');
  const found = text.trim() === '' ? null : benefitsFound(sections, text);
  const id = controlId('benefitCode');
  const notes = { of: id, hint: words.searchHint, problem };
  return (
    <div className="benefits">
      <div className={problem ? 'field bad' : 'field'}>
        <label htmlFor={id}>{words.search}</label>
        <FieldNotes {...notes} />
        <input
          id={id}
          className="in"
          type="search"
          autoComplete="off"
          aria-describedby={notesOf(notes)}
          aria-invalid={problem ? true : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          // Enter looks, and sends nothing.
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <p className="meta" role="status">
        {found &&
          (found.length > 0 ? words.found({ count: found.length }) : words.none({ text: text.trim() }))}
      </p>
      {found ? (
        <Benefits benefits={found} onChoose={onChoose} />
      ) : (
        <Sections sections={sections} onChoose={onChoose} />
      )}
      <p className="meta">{words.bound}</p>
    </div>
  );
}

function Sections({ sections, onChoose }: Pick<BenefitTreeProps, 'sections' | 'onChoose'>) {
  const { benefit: words } = useWordsOf(auxiliaryMeansWording);
  return (
    <DisclosureGroup className="tree">
      {sections.map(({ code, title, subdivisions }) => (
        <Fold key={code} id={code} level={3} title={title} beside={words.form({ number: code })}>
          {/* The only subdivision needs no choice. */}
          <DisclosureGroup
            className="tree"
            {...(subdivisions.length === 1 && { defaultExpandedKeys: subdivisions.map((one) => one.code) })}
          >
            {subdivisions.map((subdivision) => (
              <Fold key={subdivision.code} id={subdivision.code} level={4} title={subdivision.title}>
                <Benefits benefits={subdivision.benefits} onChoose={onChoose} />
              </Fold>
            ))}
          </DisclosureGroup>
        </Fold>
      ))}
    </DisclosureGroup>
  );
}

interface FoldProps {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly beside?: string;
  readonly children: ReactNode;
}

/** A line of the accordion, and what it opens on. */
function Fold({ id, level, title, beside, children }: FoldProps) {
  return (
    <Disclosure id={id} className="fold">
      <Heading level={level}>
        <Button slot="trigger">
          <ChevronRight className="icon" aria-hidden="true" />
          <span>
            {title}
            {beside && <small>{beside}</small>}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}

/** What can be chosen, each with its number; choosing folds the tree. */
function Benefits({
  benefits,
  onChoose,
}: {
  readonly benefits: readonly Benefit[];
  readonly onChoose: (code: string) => void;
}) {
  return (
    <ul className="benefit-list">
      {benefits.map((benefit) => (
        <li key={benefit.code}>
          <button type="button" onClick={() => onChoose(benefit.code)}>
            <BenefitName benefit={benefit} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Number, title, star and note of a benefit. */
export function BenefitName({ benefit }: { readonly benefit: Benefit }) {
  const { benefit: words } = useWordsOf(auxiliaryMeansWording);
  return (
    <>
      <b className="number">{benefit.code}</b>
      <span>
        {benefit.title}
        {benefit.isBoundToWork && (
          <>
            <span aria-hidden="true">{'\u00a0*'}</span>
            <span className="sr">, {words.boundSign}</span>
          </>
        )}
        {benefit.note && <small>{benefit.note}</small>}
      </span>
    </>
  );
}
