import { type FormEvent, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { CheckField } from '../../forms/fields/check-field.tsx';
import { ChecksField } from '../../forms/fields/checks-field.tsx';
import { DateField } from '../../forms/fields/date-field.tsx';
import { controlId } from '../../forms/fields/field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { atLines, typedLines } from '../../forms/typed-lines.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { CreateApiClientDocument } from '../../graphql/__generated__/documents/create-api-client.ts';
import type { ApiScope } from '../../graphql/__generated__/types.ts';
import type { ProgramOwner } from '../../routes/developers.ts';
import { Button } from '../../ui/button.tsx';
import { developersWording } from '../../wording/developers/developers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { scopesOf } from './scopes.ts';
import type { ShownSecret } from './secret-once.tsx';

const blank = {
  name: '',
  scopes: [] as readonly ApiScope[],
  sandbox: false,
  addressRanges: '',
  expiresOn: '',
};

interface NewProgramProps {
  readonly owner: ProgramOwner;
  readonly onMade: (secret: ShownSecret) => void;
  readonly onClose: () => void;
}

/** « Créer un programme ». */
export function NewProgram({ owner, onMade, onClose }: NewProgramProps) {
  const words = useWordsOf(developersWording);
  const form = useAnswers(blank);
  const [{ fetching }, create] = useMutation(CreateApiClientDocument);
  const last = useRef<Submission | null>(null);
  const scopes = scopesOf[owner.kind === 'office' ? 'DASHBOARD' : 'PROVIDER'];

  useEffect(() => document.getElementById(controlId('name'))?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { addressRanges, expiresOn, ...rest } = form.answers;
    const input = {
      ...rest,
      addressRanges: typedLines(addressRanges),
      expiresOn: expiresOn || null,
      ...(owner.kind === 'office' ? { office: owner.office } : { organisationId: owner.id }),
    };
    last.current = submissionOf(input, last.current);
    const { data, error } = await create({ input, idempotencyKey: last.current.key });
    const program = data?.createApiClient.apiClient;
    if (program)
      return onMade({
        clientId: program.id,
        program: program.name,
        secret: data.createApiClient.secret,
      });
    if (error) return form.show(undefined, error);
    form.mark(atLines(data?.createApiClient.problems ?? [], 'addressRanges', words.line));
  }

  return (
    <form className="entry" noValidate onSubmit={(event) => void submit(event)}>
      <div className="bar">
        <h3>{words.create}</h3>
      </div>
      <div className="body stack">
        <ProblemSummary problems={form.problems} attempt={form.attempt} />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={form.answers.name}
          onChange={form.change('name')}
          problem={form.at('name')}
        />
        <ChecksField
          name="scopes"
          label={words.scopesLabel}
          hint={words.scopesHint}
          value={form.answers.scopes}
          onChange={form.change('scopes')}
          problem={form.at('scopes')}
          options={scopes.map((value) => ({ value, label: value, means: words.scopeMeans[value] }))}
        />
        {owner.kind !== 'office' && (
          <CheckField
            name="sandbox"
            label={words.sandbox}
            hint={words.sandboxHint}
            value={form.answers.sandbox}
            onChange={form.change('sandbox')}
            problem={form.at('sandbox')}
          />
        )}
        <LongTextField
          name="addressRanges"
          label={words.ranges}
          hint={words.rangesHint}
          isOptional
          value={form.answers.addressRanges}
          onChange={form.change('addressRanges')}
          problem={form.at('addressRanges')}
        />
        <DateField
          name="expiresOn"
          label={words.expires}
          hint={words.expiresHint}
          isOptional
          value={form.answers.expiresOn}
          onChange={form.change('expiresOn')}
          problem={form.at('expiresOn')}
        />
        <div className="row">
          <Button type="submit" busy={fetching ? words.submitting : null}>
            {words.submit}
          </Button>
          <Button look="second" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
