import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { CheckField } from '../../forms/fields/check-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { AcceptClientLinkDocument } from '../../graphql/__generated__/documents/accept-client-link.ts';
import type { ClientLinkPageQuery } from '../../graphql/__generated__/documents/client-link-page.ts';
import { RefuseClientLinkDocument } from '../../graphql/__generated__/documents/refuse-client-link.ts';
import { Button } from '../../ui/button.tsx';
import { Mandate } from '../../ui/client-links/mandate.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Section } from '../../ui/section.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { ClientLink } from './client-link-page.tsx';
import { OwnMandate } from './own-mandate.tsx';

interface AnswerLinkProps {
  readonly link: ClientLink;
  readonly text: ClientLinkPageQuery['sepaMandateText'];
  readonly onAnswered: (sentence: string) => void;
}

/** « Votre réponse » to a provider: accept, with the mandate for who has none yet, or refuse, asked once more. */
export function AnswerLink({ link, text, onAnswered }: AnswerLinkProps) {
  const words = useWordsOf(clientLinkWording);
  const form = useAnswers({ acceptsMandate: false });
  const [isRefusing, setRefusing] = useState(false);
  const [accepting, accept] = useMutation(AcceptClientLinkDocument);
  const [refusing, refuse] = useMutation(RefuseClientLinkDocument);
  const asksMandate = link.mandate === null;
  const named = { provider: link.provider.name };

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const mandate = asksMandate
      ? { acceptsMandate: form.answers.acceptsMandate, mandateVersion: text.version }
      : {};
    const { data, error } = await accept({ id: link.id, ...mandate });
    const problems = data?.acceptClientLink.problems;
    if (problems?.length !== 0) return form.show(problems, error);
    onAnswered(words.done.accepted(named));
  }

  async function sendRefusal(): Promise<void> {
    const { data, error } = await refuse({ id: link.id });
    setRefusing(false);
    const problems = data?.refuseClientLink.problems;
    if (problems?.length !== 0) return form.show(problems, error);
    onAnswered(words.done.refused(named));
  }

  return (
    <form className="link-answer" noValidate onSubmit={(event) => void send(event)}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      {asksMandate ? (
        <Section title={words.mandate} aside={words.mandateAside}>
          <Mandate mandate={text} accountHint={link.accountHint} holder={null} />
          <CheckField
            name="acceptsMandate"
            label={words.acceptsMandate}
            isRequired
            value={form.answers.acceptsMandate}
            onChange={form.change('acceptsMandate')}
            problem={form.at('acceptsMandate')}
          />
        </Section>
      ) : (
        <OwnMandate link={link} />
      )}
      <Section title={words.answer}>
        <div className="row">
          <Button type="submit" busy={accepting.fetching ? words.sending : null}>
            {words.accept}
          </Button>
          <Button look="second" onClick={() => setRefusing(true)}>
            {words.refuse}
          </Button>
        </div>
      </Section>
      <Confirm
        title={words.refuseTitle(named)}
        means={words.refuseMeans}
        act={words.refuseAct}
        cancel={words.keep}
        isOpen={isRefusing}
        isSending={refusing.fetching}
        onClose={() => setRefusing(false)}
        onConfirm={() => void sendRefusal()}
      />
    </form>
  );
}
