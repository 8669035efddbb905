import { type FormEvent, useRef } from 'react';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { BasketLine } from '../../forms/order/basket.ts';
import { ForWhom } from '../../forms/order/for-whom.tsx';
import { answerField } from '../../forms/order/order-input.ts';
import { activePlaces, settledBefore } from '../../forms/order/places.ts';
import { QuestionField } from '../../forms/order/question-field.tsx';
import { SettledBefore } from '../../forms/order/settled-before.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { fullName } from '../../ui/viewer.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OrderedService, OrderingViewer } from './order-form-page.tsx';
import { useOrderLine } from './use-order-line.ts';

interface OrderFormProps {
  readonly service: OrderedService;
  /** Null when nobody is signed in. */
  readonly viewer: OrderingViewer | null;
  /** What is changed; null for something new. */
  readonly line: BasketLine | null;
}

/** One calm form: the questions of the service, for whom it is ordered, and how that is paid. */
export function OrderForm({ service, viewer, line }: OrderFormProps) {
  const words = useWordsOf(basketWording);
  const { form, others, isChecking, keepLine } = useOrderLine(service, viewer, line);
  const goesOn = useRef(true);
  const places = activePlaces(viewer?.memberships ?? []);
  const place = places.find(({ id }) => id === form.answers['membershipId']) ?? null;
  const settled = settledBefore(place, service.code);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isChecking) void keepLine(goesOn.current);
  }

  return (
    <form noValidate onSubmit={submit}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      {viewer && places.length > 0 && (
        <Section title={words.forWhomTitle} aside={others > 0 ? words.forAll({ lines: others }) : undefined}>
          <ForWhom
            person={fullName(viewer)}
            places={places}
            membershipId={form.answers['membershipId'] ?? ''}
            companyName={form.answers['companyName'] ?? ''}
            at={form.at}
            onChange={(chosen) => {
              form.change('membershipId')(chosen.membershipId);
              form.change('companyName')(chosen.companyName);
            }}
          />
        </Section>
      )}
      <Section title={words.questions} aside={words.onePerson}>
        {service.questions.map((question) => (
          <QuestionField
            key={question.code}
            question={question}
            value={form.answers[answerField(question.code)] ?? ''}
            problem={form.at(answerField(question.code))}
            nothing={words.choose}
            onChange={form.change(answerField(question.code))}
          />
        ))}
      </Section>
      <Section title={words.referenceTitle} aside={words.referenceAside}>
        <TextField
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          width="l"
          isOptional
          maxLength={70}
          value={form.answers['reference'] ?? ''}
          problem={form.at('reference')}
          onChange={form.change('reference')}
        />
      </Section>
      <Section title={words.payment} aside={words.paymentAside}>
        <div className="stack">
          {settled ? <SettledBefore {...settled} /> : <p>{words.noSettlement}</p>}
          <div className="row order-acts">
            <Button
              type="submit"
              busy={isChecking ? words.checking : null}
              onClick={() => {
                goesOn.current = true;
              }}
            >
              {line ? words.keepChanges : words.orderNow}
            </Button>
            {!line && (
              <Button
                type="submit"
                look="second"
                onClick={() => {
                  goesOn.current = false;
                }}
              >
                {words.addAndMore}
              </Button>
            )}
          </div>
          <p className="meta">{words.nothingYet}</p>
        </div>
      </Section>
    </form>
  );
}
