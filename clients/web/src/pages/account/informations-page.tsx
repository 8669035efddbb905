import { Link } from 'react-router';
import { InformationsPageDocument } from '../../graphql/__generated__/documents/informations-page.ts';
import type { PersonalInformationFragment } from '../../graphql/__generated__/documents/personal-information.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { DoneNotice } from './done-notice.tsx';
import { Facts } from './facts.tsx';
import { InformationsForm } from './informations-form.tsx';
import { useFacts } from './use-facts.ts';
import { usePlace } from './use-place.ts';

/** « Mes informations »: what the account knows of the person, and the form that changes it. */
export function InformationsPage() {
  const { informations: words } = useWordsOf(accountWording);
  const { data } = usePageData(InformationsPageDocument, {});
  const place = usePlace();
  if (!data?.viewer) return <PageSkeleton />;
  return (
    <>
      <DoneNotice done={place.done} />
      {place.editing === null ? (
        <SavedInformations account={data.viewer} />
      ) : (
        <InformationsForm
          account={data.viewer}
          onSaved={() => place.leave(words.saved)}
          onCancel={() => place.leave()}
        />
      )}
    </>
  );
}

function SavedInformations({ account }: { readonly account: PersonalInformationFragment }) {
  const { informations: words, act } = useWordsOf(accountWording);
  const { registration } = useWordsOf(entryWording);
  const facts = useFacts();
  const uses = account.uses.map((use) => registration[use]).join('\n');
  return (
    <>
      <div className="page-head">
        <PageHeading key="saved">{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
        <p>
          <Link className="btn second" to="?modifier">
            {act.edit}
          </Link>
        </p>
      </div>
      <Section title={words.situation}>
        <Facts all={[{ label: words.uses, text: uses }]} />
      </Section>
      <Section title={words.person}>
        <Facts all={[...facts.name(account), ...facts.address(account)]} />
      </Section>
      {account.insuredSelf && (
        <Section title={words.insurance}>
          <Facts all={facts.insurance(account.insuredSelf)} />
        </Section>
      )}
    </>
  );
}
