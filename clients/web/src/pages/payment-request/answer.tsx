import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { atFields } from '../../forms/problems.ts';
import { ValidatePaymentRequestDocument } from '../../graphql/__generated__/documents/validate-payment-request.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Section } from '../../ui/section.tsx';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { ContestWindow } from './contest-window.tsx';
import type { PaymentRequest } from './payment-request-page.tsx';

type Choice = 'validate' | 'contest';

export interface AnswerProps {
  readonly request: PaymentRequest;
  readonly onAnswered: (sentence: string) => void;
  /** The request stands elsewhere meanwhile: in the office's sentences. */
  readonly onTooLate: (sentences: readonly string[]) => void;
}

/** « Votre réponse »: one of two, each with what follows from it, and a window before it is final. */
export function Answer({ request, onAnswered, onTooLate }: AnswerProps) {
  const words = useWordsOf(paymentRequestWording);
  const { trouble } = useWording();
  const [choice, setChoice] = useState<Choice | ''>('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [{ fetching }, validate] = useMutation(ValidatePaymentRequestDocument);
  const amount = moneyText(request.clientShare);

  function proceed(event: FormEvent): void {
    event.preventDefault();
    setInTheWay(null);
    if (choice === '') {
      setProblem(words.choose);
      document.querySelector<HTMLElement>('input[name=answer]')?.focus();
    } else setAsking(true);
  }

  async function send(): Promise<void> {
    const { data } = await validate(
      { id: request.id },
      { additionalTypenames: ['PaymentRequestConnection'] },
    );
    setAsking(false);
    if (!data) return setInTheWay(trouble.noAnswer);
    const problems = atFields(data.validatePaymentRequest.problems);
    if (problems.length > 0) return onTooLate(problems.map(({ message }) => message));
    onAnswered(words.done.validated({ amount }));
  }

  const acts = { validate: words.validateAct({ amount }), contest: words.contestAct, '': words.proceed };
  return (
    <Section title={words.answer} aside={words.answerMeans}>
      <form className="stack answer" noValidate onSubmit={proceed}>
        <div role="alert">{inTheWay && <p className="notice todo">{inTheWay}</p>}</div>
        <ChoiceField
          name="answer"
          label={words.yourAnswer}
          value={choice}
          options={[
            { value: 'validate', label: words.validate, means: words.validateMeans({ amount }) },
            { value: 'contest', label: words.contest, means: words.contestMeans },
          ]}
          onChange={(chosen) => {
            setChoice(chosen);
            setProblem(null);
          }}
          problem={problem}
        />
        <div className="row">
          <Button type="submit">{acts[choice]}</Button>
        </div>
      </form>
      <Confirm
        title={words.confirmTitle({ amount })}
        means={words.confirmMeans({
          provider: request.provider.name,
          total: moneyText(request.total),
          amount,
        })}
        act={words.validateAct({ amount })}
        cancel={words.back}
        isOpen={isAsking && choice === 'validate'}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
      <ContestWindow
        request={request}
        onAnswered={onAnswered}
        onTooLate={onTooLate}
        isOpen={isAsking && choice === 'contest'}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}
