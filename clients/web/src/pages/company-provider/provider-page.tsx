import '../../ui/styles/claim.css';
import '../../ui/styles/money.css';
import '../../ui/styles/payment-requests.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { OrganisationProviderDocument } from '../../graphql/__generated__/documents/organisation-provider.ts';
import type { ProviderSheetFragment } from '../../graphql/__generated__/documents/provider-sheet.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { ProviderHistory } from '../../ui/providers/provider-history.tsx';
import { ProviderTag } from '../../ui/providers/provider-tag.tsx';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { Section } from '../../ui/section.tsx';
import { useDone } from '../../ui/use-done.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame, type CompanyPageProps } from '../company/company-frame.tsx';
import { Endpoints } from '../company-webhooks/endpoints.tsx';
import { ApplicationForm } from './application-form.tsx';

type Provider = ProviderSheetFragment;

/** « Prestataire » of a company: what it opens, the application, and where that stands. */
export function ProviderPage() {
  const words = useWordsOf(providersWording);
  return (
    <CompanyFrame page="/entreprise/prestataire" title={words.title} managersOnly>
      {(page) => <Standing {...page} />}
    </CompanyFrame>
  );
}

function Standing({ company, pathOf }: CompanyPageProps) {
  const { site } = useWording();
  const words = useWordsOf(providersWording);
  const { data, again } = usePageData(OrganisationProviderDocument, { id: company.id });
  const done = useDone();
  if (!data?.organisation) return <p role="status">{site.loading}</p>;
  const { provider } = data.organisation;
  const mayApply = provider === null || provider.status === 'REFUSED';
  return (
    <>
      <DoneNotice notice={done.notice} sentence={done.sentence} />
      <Section title={words.title} aside={<ProviderTurn provider={provider} />} yours={provider === null}>
        <div className="stack">
          {provider ? <State provider={provider} /> : <Introduction />}
          {mayApply && (
            <Apply
              key={provider?.version}
              organisationId={company.id}
              isAgain={provider !== null}
              onSent={() => {
                again();
                done.tell(words.applicationSent);
              }}
            />
          )}
        </div>
      </Section>
      {provider && provider.status !== 'REQUESTED' && provider.status !== 'REFUSED' && (
        <Endpoints providerId={provider.id} pathOf={pathOf} />
      )}
      {provider && (
        <Section title={words.history} aside={words.historyAside}>
          <ProviderHistory history={provider.history} />
        </Section>
      )}
    </>
  );
}

/** What a company has of being a provider, and how it becomes one. */
function Introduction() {
  const words = useWordsOf(providersWording);
  return (
    <>
      <p>
        <b>{words.none}.</b> {words.noneMeans}
      </p>
      <ol className="plain-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function State({ provider }: { readonly provider: Provider }) {
  const words = useWordsOf(providersWording);
  const { status, siret, accountHint, appliedAt, reason } = provider;
  if (!status) return null;
  const day = appliedAt ? writtenDayOf(appliedAt) : '';
  const sentences = {
    REQUESTED: words.requested({ day }),
    ADMITTED: words.admitted,
    REFUSED: words.refused,
    SUSPENDED: words.suspended,
  };
  return (
    <>
      <p>
        <ProviderTag status={status} />
      </p>
      <p>{sentences[status]}</p>
      {reason && <blockquote className="say">{reason}</blockquote>}
      <dl className="facts">
        <dt>{words.siret}</dt>
        <dd>{siret && writtenSiret(siret)}</dd>
        <dt>{words.account}</dt>
        <dd>{accountHint}</dd>
      </dl>
      {status === 'ADMITTED' && (
        <p>
          <Link className="btn second" to="/developpeurs/prestataires">
            {words.toStart}
          </Link>
        </p>
      )}
    </>
  );
}

function ProviderTurn({ provider }: { readonly provider: Provider | null }) {
  const words = useWordsOf(providersWording);
  if (provider === null) return <span className="turn you">{words.turnYou}</span>;
  if (provider.status === 'REQUESTED') return <span className="turn us">{words.turnOffice}</span>;
  return null;
}

interface ApplyProps {
  readonly organisationId: string;
  /** It was refused before. */
  readonly isAgain: boolean;
  readonly onSent: () => void;
}

/** The application unfolds where its button was. */
function Apply({ organisationId, isAgain, onSent }: ApplyProps) {
  const words = useWordsOf(providersWording);
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return <ApplicationForm organisationId={organisationId} onSent={onSent} onClose={() => setOpen(false)} />;
  return (
    <div className="row">
      <Button onClick={() => setOpen(true)}>{isAgain ? words.applyAgain : words.apply}</Button>
    </div>
  );
}
