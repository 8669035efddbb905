import './styles/accordion.css';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface AccordionProps {
  readonly questions: readonly { readonly question: string; readonly answer: ReactNode }[];
}

/** Questions that open on their answer. The browser's own: it is found by the search in the page, and printed. */
export function Accordion({ questions }: AccordionProps) {
  return (
    <div className="accordion">
      {questions.map(({ question, answer }) => (
        <details key={question}>
          <summary>
            <ChevronRight className="icon" aria-hidden="true" />
            {question}
          </summary>
          <div>{typeof answer === 'string' ? <p>{answer}</p> : answer}</div>
        </details>
      ))}
    </div>
  );
}
