import { parseDate } from '@guichet/schema/scalars/date.ts';
import { useRef } from 'react';
import { useMutation } from 'urql';
import { DateField } from '../../forms/fields/date-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { ChangeServiceDocument } from '../../graphql/__generated__/documents/change-service.ts';
import { writtenDay } from '../../ui/dates.ts';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ContentFields } from './content-fields.tsx';
import { draftOf, inputOf, type ServiceDraft } from './service-draft.ts';
import { type History, onTypedDay } from './service-history.ts';

interface ChangeFormProps {
  readonly history: History;
  readonly onDone: (sentence: string) => void;
}

/** What a service is from a day on, beginning with what it is in its last edition. */
export function ChangeForm({ history, onDone }: ChangeFormProps) {
  const words = useWordsOf(officeServicesWording);
  const { code, editions } = history;
  const form = useAnswers<ServiceDraft>(draftOf(editions.at(-1) ?? null));
  const [{ fetching }, change] = useMutation(ChangeServiceDocument);
  const last = useRef<Submission | null>(null);
  const validFrom = form.answers['validFrom'] ?? '';

  async function send(): Promise<void> {
    const version = onTypedDay(editions, validFrom)?.version ?? null;
    const typed = { code, validFrom, service: inputOf(form.answers), version };
    last.current = submissionOf(typed, last.current);
    const { data, error } = await change(
      { ...typed, idempotencyKey: last.current.key },
      { additionalTypenames: ['ServiceHistory', 'Service'] },
    );
    const changed = data?.changeService.service;
    if (!changed || data.changeService.problems.length > 0)
      return form.show(data?.changeService.problems, error);
    const day = parseDate(validFrom);
    onDone(words.contentRecorded({ title: changed.title, day: day.ok ? writtenDay(day.value) : validFrom }));
  }

  return (
    <SmallForm form={form} submit={words.record} busy={fetching ? words.recording : null} onSubmit={send}>
      <p className="meta">{words.contentMeans}</p>
      <DateField
        name="validFrom"
        label={words.validFrom}
        hint={words.validFromHint}
        value={validFrom}
        onChange={form.change('validFrom')}
        problem={form.at('validFrom')}
      />
      <ContentFields form={form} />
    </SmallForm>
  );
}
