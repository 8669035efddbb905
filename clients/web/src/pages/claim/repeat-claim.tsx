import { CopyPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { draftPath } from '../../forms/claim/claim-forms.ts';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { RepeatClaimDocument } from '../../graphql/__generated__/documents/repeat-claim.ts';
import type { ClaimRepeatUnit } from '../../graphql/__generated__/types.ts';
import { Button } from '../../ui/button.tsx';
import { today } from '../../ui/dates.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { repeatWording } from '../../wording/repeat/repeat.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';
import { likelyPeriod, periodInWords, repeatPeriods } from './repeat-months.ts';

/** Opens the window from another page: `/guichet/demandes/…?reprendre`. */
export const repeatParameter = 'reprendre';

/** « Reprendre pour un nouveau mois », for the forms that come again. */
export function RepeatClaim({ claim }: { readonly claim: Claim }) {
  const words = useWordsOf(repeatWording);
  const [search, setSearch] = useSearchParams();
  const [isOpen, setOpen] = useState(search.has(repeatParameter));
  const { repeats } = claim.form;
  if (!repeats) return null;
  const close = () => {
    setOpen(false);
    if (search.has(repeatParameter)) setSearch({}, { replace: true });
  };
  return (
    <>
      <Button look="second" small onClick={() => setOpen(true)}>
        <CopyPlus className="icon" aria-hidden="true" />
        {words.act[repeats]}
      </Button>
      <DialogWindow title={words.act[repeats]} isOpen={isOpen} onClose={close}>
        <RepeatForm claim={claim} unit={repeats} onCancel={close} />
      </DialogWindow>
    </>
  );
}

interface RepeatFormProps {
  readonly claim: Claim;
  readonly unit: ClaimRepeatUnit;
  readonly onCancel: () => void;
}

function RepeatForm({ claim, unit, onCancel }: RepeatFormProps) {
  const words = useWordsOf(repeatWording);
  const { locale } = useSpoken();
  const navigate = useNavigate();
  const day = today();
  const start = claim.period?.start ?? day;
  const periods = repeatPeriods(unit, start, day);
  const form = useAnswers({ month: likelyPeriod(periods, unit, start, day) });
  const [{ fetching }, repeat] = useMutation(RepeatClaimDocument);
  const last = useRef<Submission | null>(null);

  async function send(): Promise<void> {
    const asked = { id: claim.id, ...form.answers };
    last.current = submissionOf(asked, last.current);
    const { data, error } = await repeat({ ...asked, idempotencyKey: last.current.key });
    const { draft, toCheck, problems } = data?.repeatClaim ?? {};
    if (!draft) return form.show(problems, error);
    const period = periods.find(({ first }) => first === form.answers.month);
    const repeated = {
      ...{ draftId: draft.id, reference: claim.reference, toCheck },
      period: period ? periodInWords(period, locale) : '',
    };
    await navigate(draftPath(draft.form.code, draft.id), { state: { repeated } });
  }

  return (
    <SmallForm
      form={form}
      submit={words.begin}
      busy={fetching ? words.beginning : null}
      onSubmit={send}
      cancel={words.cancel}
      onCancel={onCancel}
    >
      <p>{words.means}</p>
      <SelectField
        name="month"
        label={words.period[unit]}
        value={form.answers.month}
        onChange={form.change('month')}
        options={periods.map((one) => ({ value: one.first, label: periodInWords(one, locale) }))}
        problem={form.at('month')}
      />
    </SmallForm>
  );
}
