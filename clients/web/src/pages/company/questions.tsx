import { Accordion } from '../../ui/accordion.tsx';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The finance office of the population office. */
export const financeEmail = 'finance.ocpm@etat.ge.ch';
const supportEmail = 'e-demarches@etat.ge.ch';

/** « Réponses aux questions fréquentes » about the company account. */
export function Questions() {
  const words = useWordsOf(companyWording);
  const { rights, card, mandate, branches, requests, billing, technical } = words.questions;
  return (
    <Section title={words.faq}>
      <Accordion
        questions={[
          rights,
          card,
          mandate,
          branches,
          requests,
          { ...billing, answer: <Written text={billing.answer} email={financeEmail} /> },
          { ...technical, answer: <Written text={technical.answer} email={supportEmail} /> },
        ]}
      />
    </Section>
  );
}

interface WrittenProps {
  readonly text: string;
  readonly email: string;
}

/** A sentence that ends with the address to write to. */
export function Written({ text, email }: WrittenProps) {
  return (
    <p>
      {text} <a href={`mailto:${email}`}>{email}</a>
    </p>
  );
}
