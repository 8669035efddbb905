import '../../ui/styles/safety.css';
import { useState } from 'react';
import { ConnectionPageDocument } from '../../graphql/__generated__/documents/connection-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import { connectionWording } from '../../wording/connection/connection.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { EmailForm } from './email-form.tsx';
import { MobilePhoneForm } from './mobile-phone-form.tsx';
import { NewPasswordForm } from './new-password-form.tsx';

type Part = 'email' | 'mobilePhone' | 'newPassword';

/** « Informations de connexion »: e-mail, telephone and password, each with a form of its own that unfolds. */
export function ConnectionPage() {
  const words = useWordsOf(connectionWording);
  const { data, error, again } = usePageData(ConnectionPageDocument, {});
  const [open, setOpen] = useState<Part | null>(null);
  const [done, setDone] = useState<{ readonly part: Part; readonly sentence: string } | null>(null);
  if (!data?.viewer) return <PageSkeleton />;
  const { email, pendingEmail, mobilePhoneHint } = data.viewer;

  const unfold = (part: Part) => ({
    button: words[part].change,
    isOpen: open === part,
    onOpen: () => {
      setDone(null);
      setOpen(part);
    },
  });
  const close = () => setOpen(null);
  const finish = (part: Part) => (sentence: string) => {
    setOpen(null);
    setDone({ part, sentence });
    again();
  };
  const outcome = (part: Part) => (
    <div role="status">
      {done?.part === part && (
        <div className="notice ok">
          <p>{done.sentence}</p>
        </div>
      )}
    </div>
  );

  return (
    <>
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <PartNotice error={error} />
      <Section title={words.email.title} aside={words.email.aside}>
        <div className="stack">
          <p className="fact">{email}</p>
          {outcome('email')}
          {pendingEmail && done?.part !== 'email' && (
            <div className="notice">
              <p>
                <b>{words.email.pending}.</b> {words.email.pendingMeans({ email: pendingEmail })}
              </p>
            </div>
          )}
          <Unfolding {...unfold('email')}>
            <EmailForm onDone={finish('email')} onCancel={close} />
          </Unfolding>
        </div>
      </Section>
      <Section title={words.mobilePhone.title} aside={words.mobilePhone.aside}>
        <div className="stack">
          <p className="fact">{words.mobilePhone.now({ digits: mobilePhoneHint.slice(-2) })}</p>
          {outcome('mobilePhone')}
          <Unfolding {...unfold('mobilePhone')}>
            <MobilePhoneForm onDone={finish('mobilePhone')} onCancel={close} />
          </Unfolding>
        </div>
      </Section>
      <Section title={words.newPassword.title} aside={words.newPassword.aside}>
        <div className="stack">
          {outcome('newPassword')}
          <Unfolding {...unfold('newPassword')}>
            <NewPasswordForm email={email} onDone={finish('newPassword')} onCancel={close} />
          </Unfolding>
        </div>
      </Section>
    </>
  );
}
