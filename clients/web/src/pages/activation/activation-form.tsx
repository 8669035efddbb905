import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { CheckField } from '../../forms/fields/check-field.tsx';
import { PasswordField } from '../../forms/fields/password-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Problem } from '../../forms/problems.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { ActivateClientDocument } from '../../graphql/__generated__/documents/activate-client.ts';
import { resetGraph } from '../../graphql/client.ts';
import { Button } from '../../ui/button.tsx';
import { Mandate } from '../../ui/client-links/mandate.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Activation } from './activation-page.tsx';
import { PhoneCode } from './phone-code.tsx';

interface ActivationFormProps {
  readonly token: string;
  readonly activation: Activation;
  /** The link opens nothing any more, for these reasons. */
  readonly onDead: (problems: readonly Problem[]) => void;
  /** The provider changed something meanwhile: what is shown is to be read anew. */
  readonly onChanged: () => void;
}

const blank = { code: '', password: '', acceptsMandate: false };

/** « Activer mon compte »: who registered the person, his phone, his password, the mandate. */
export function ActivationForm({ token, activation, onDead, onChanged }: ActivationFormProps) {
  const words = useWordsOf(clientLinkWording);
  const { activation: own } = words;
  const { locale } = useSpoken();
  const navigate = useNavigate();
  const form = useAnswers(blank);
  const [{ fetching }, activate] = useMutation(ActivateClientDocument);
  const { provider, mandate, email, givenNames, familyName, expiresAt } = activation;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await activate({
      token,
      input: {
        ...form.answers,
        mandateVersion: mandate.version,
        locale: locale.toUpperCase() as Uppercase<typeof locale>,
      },
    });
    const { clientLink, problems } = data?.activateClient ?? {};
    if (clientLink) {
      resetGraph();
      return void navigate(`/guichet/mises-en-relation/${clientLink.id}`, {
        replace: true,
        state: { activated: true },
      });
    }
    const ofLink = problems?.filter(({ path }) => path[0] === 'token') ?? [];
    if (ofLink.length > 0) return onDead(ofLink);
    if (problems?.some(({ code }) => code === 'ACTIVATION_CHANGED')) onChanged();
    form.show(problems, error);
  }

  return (
    <div className="wrap">
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading key="open">{own.title}</PageHeading>
        <p className="lead">{own.lead({ provider: provider.name })}</p>
        <p className="meta">{own.until({ moment: instantInWords(expiresAt, locale) })}</p>
      </div>
      <Section title={own.registered} aside={own.registeredAside} yours>
        <dl className="facts">
          <dt>{words.name}</dt>
          <dd>{provider.name}</dd>
          <dt>{words.address}</dt>
          <dd>
            <PostalLines address={provider} />
          </dd>
        </dl>
      </Section>
      <Section title={own.you} aside={own.youAside}>
        <dl className="facts">
          <dt>{own.person}</dt>
          <dd>{`${familyName} ${givenNames}`}</dd>
          <dt>{own.email}</dt>
          <dd>
            {email}
            <span className="meta"> {own.emailMeans}</span>
          </dd>
        </dl>
        <p className="meta below-facts">{own.wrong}</p>
      </Section>
      <Section title={words.changes}>
        <ul className="plain-steps">
          {words.changesSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Section>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Section title={own.phone} aside={own.phoneAside}>
          <PhoneCode token={token} phone={activation.phoneHint} form={form} onDead={onDead} />
        </Section>
        <Section title={own.password} aside={own.passwordAside}>
          <PasswordField
            name="password"
            label={own.password}
            hint={own.passwordHint}
            autoComplete="new-password"
            value={form.answers.password}
            onChange={form.change('password')}
            problem={form.at('password')}
          />
        </Section>
        <Section title={words.mandate} aside={words.mandateAside}>
          <Mandate mandate={mandate} accountHint={activation.accountHint} holder={activation.accountHolder} />
          <CheckField
            name="acceptsMandate"
            label={words.acceptsMandate}
            isRequired
            value={form.answers.acceptsMandate}
            onChange={form.change('acceptsMandate')}
            problem={form.at('acceptsMandate')}
          />
        </Section>
        <Section title={own.confirm}>
          <Button type="submit" busy={fetching ? own.submitting : null}>
            {own.submit}
          </Button>
        </Section>
      </form>
    </div>
  );
}
