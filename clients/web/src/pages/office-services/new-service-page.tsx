import '../../ui/styles/services.css';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { DateField } from '../../forms/fields/date-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { AddServiceDocument } from '../../graphql/__generated__/documents/add-service.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ContentFields } from './content-fields.tsx';
import { draftOf, inputOf, type ServiceDraft } from './service-draft.ts';

const blank = draftOf(null);

/** A further service, from a day on. */
export function NewServicePage() {
  const words = useWordsOf(officeServicesWording);
  const form = useAnswers<ServiceDraft>(blank);
  const navigate = useNavigate();
  const [{ fetching }, add] = useMutation(AddServiceDocument);
  const last = useRef<Submission | null>(null);
  const code = form.answers['code'] ?? '';
  const offeredFrom = form.answers['offeredFrom'] ?? '';

  async function send(): Promise<void> {
    const typed = { code, offeredFrom, service: inputOf(form.answers) };
    last.current = submissionOf(typed, last.current);
    const { data, error } = await add(
      { ...typed, idempotencyKey: last.current.key },
      { additionalTypenames: ['ServiceHistory', 'Service'] },
    );
    const added = data?.addService.service;
    if (!added || data.addService.problems.length > 0) return form.show(data?.addService.problems, error);
    const day = parseDate(offeredFrom);
    const done = words.added({ title: added.title, day: day.ok ? writtenDay(day.value) : offeredFrom });
    await navigate('/office/prestations', { state: { done } });
  }

  return (
    <div className="work service-form">
      <BackLink to="/office/prestations">{words.title}</BackLink>
      <PageHeading>{words.add}</PageHeading>
      <SmallForm form={form} submit={words.record} busy={fetching ? words.recording : null} onSubmit={send}>
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={code}
          onChange={form.change('code')}
          problem={form.at('code')}
        />
        <DateField
          name="offeredFrom"
          label={words.offeredFrom}
          hint={words.validFromHint}
          value={offeredFrom}
          onChange={form.change('offeredFrom')}
          problem={form.at('offeredFrom')}
        />
        <ContentFields form={form} />
      </SmallForm>
    </div>
  );
}
