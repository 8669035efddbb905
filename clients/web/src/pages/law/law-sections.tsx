import { Section } from '../../ui/section.tsx';

interface LawSectionsProps {
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

/** A text in sections, the title in the margin. */
export function LawSections({ sections }: LawSectionsProps) {
  return sections.map(({ title, paragraphs }) => (
    <Section key={title} title={title}>
      <div className="prose">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </Section>
  ));
}
