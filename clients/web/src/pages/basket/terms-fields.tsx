import { Link } from 'react-router';
import { CheckField } from '../../forms/fields/check-field.tsx';
import type { OrderPreview } from '../../forms/order/use-order-preview.ts';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { writtenDay } from '../../ui/dates.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { TermsAnswers } from './use-placing.ts';

interface TermsFieldsProps {
  readonly terms: OrderPreview['termsToAccept'];
  readonly form: AnswersInHand<TermsAnswers>;
}

/** A box for each text that the person has not accepted in its version of today. */
export function TermsFields({ terms, form }: TermsFieldsProps) {
  const words = useWordsOf(basketWording);
  return (
    <>
      {terms.map(({ text, version }) => {
        const name = text === 'OFFICE' ? 'OFFICE' : 'STATE';
        return (
          <CheckField
            key={text}
            name={name}
            label={words.accept[name]}
            hint={words.version({ day: writtenDay(version) })}
            isRequired
            value={form.answers[name]}
            problem={form.at(name)}
            onChange={form.change(name)}
          />
        );
      })}
      <p className="after">
        <Link to="/conditions">{words.readTerms}</Link>
      </p>
    </>
  );
}
