import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ContestPaymentRequestDocument } from '../../graphql/__generated__/documents/contest-payment-request.ts';
import type { ContestReason } from '../../graphql/__generated__/types.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { asShown } from '../../wording/french-spaces.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { AnswerProps } from './answer.tsx';

interface ContestWindowProps extends AnswerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const reasons: readonly ContestReason[] = ['INVOICE_WRONG', 'ALREADY_PAID', 'OTHER'];

/** The fields of this window: a problem with one of them is mended here, any other one closes it. */
const ownFields = new Set(['reason', 'comment']);

/** « Pourquoi contestez-vous ? »: one of three reasons, and words for the provider. */
export function ContestWindow({ isOpen, onClose, ...props }: ContestWindowProps) {
  const words = useWordsOf(paymentRequestWording);
  return (
    <DialogWindow title={words.contestTitle} isOpen={isOpen} onClose={onClose} grave>
      <ContestForm {...props} onClose={onClose} />
    </DialogWindow>
  );
}

function ContestForm({ request, onAnswered, onTooLate, onClose }: Omit<ContestWindowProps, 'isOpen'>) {
  const words = useWordsOf(paymentRequestWording);
  const form = useAnswers<{ reason: ContestReason | ''; comment: string }>({ reason: '', comment: '' });
  const [{ fetching }, contest] = useMutation(ContestPaymentRequestDocument);
  const { reason, comment } = form.answers;

  async function send(): Promise<void> {
    const { data, error } = await contest(
      { id: request.id, reason: reason || null, comment: comment.trim() || null },
      { additionalTypenames: ['PaymentRequestConnection'] },
    );
    const problems = data?.contestPaymentRequest.problems;
    if (problems?.length === 0) {
      onClose();
      return onAnswered(words.done.contested);
    }
    if (!problems || problems.every(({ path }) => ownFields.has(path.at(-1) ?? '')))
      return form.show(problems, error);
    onClose();
    onTooLate(problems.map(({ message }) => asShown(message)));
  }

  return (
    <SmallForm
      form={form}
      submit={words.contestAct}
      busy={fetching ? words.sending : null}
      onSubmit={send}
      cancel={words.back}
      onCancel={onClose}
    >
      <p>{words.contestIntro({ provider: request.provider.name })}</p>
      <ChoiceField
        name="reason"
        label={words.reason}
        value={reason}
        options={reasons.map((value) => ({ value, label: words.reasons[value] }))}
        onChange={form.change('reason')}
        problem={form.at('reason')}
      />
      <LongTextField
        name="comment"
        label={words.comment}
        hint={reason === 'OTHER' ? words.commentNeeded : words.commentHint}
        isOptional={reason !== 'OTHER'}
        value={comment}
        onChange={form.change('comment')}
        problem={form.at('comment')}
      />
    </SmallForm>
  );
}
