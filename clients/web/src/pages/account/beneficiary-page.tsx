import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useMutation } from 'urql';
import { BeneficiaryPageDocument } from '../../graphql/__generated__/documents/beneficiary-page.ts';
import type { BeneficiaryProfileFragment } from '../../graphql/__generated__/documents/beneficiary-profile.ts';
import { RemoveBeneficiaryDocument } from '../../graphql/__generated__/documents/remove-beneficiary.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { BeneficiaryForm } from './beneficiary-form.tsx';
import { DecisionNumbers } from './decision-numbers.tsx';
import { DoneNotice } from './done-notice.tsx';
import { Facts } from './facts.tsx';
import { Removal } from './removal.tsx';
import { useFacts } from './use-facts.ts';
import { usePlace } from './use-place.ts';

const list = '/compte/beneficiaires';

/** The profile of a beneficiary: what is known of him, and the decision numbers that are saved with him. */
export function BeneficiaryPage() {
  const { beneficiary: words } = useWordsOf(accountWording);
  const id = useParams()['id'] ?? '';
  const { data } = usePageData(BeneficiaryPageDocument, { id });
  const place = usePlace();
  const isNew = useLocation().state?.isNew === true;
  if (!data?.viewer) return <PageSkeleton />;
  const { beneficiary } = data.viewer;
  if (!beneficiary) return <NotFoundPage />;
  // The holder's own information is changed in one place only.
  if (place.editing !== null && beneficiary.relation !== 'SELF')
    return (
      <BeneficiaryForm
        beneficiary={beneficiary}
        onSaved={() => place.leave(words.saved)}
        onCancel={() => place.leave()}
      />
    );
  return (
    <>
      <BackLink to={list}>{words.back}</BackLink>
      <DoneNotice done={place.done}>
        {isNew && (
          <p>
            <Link to="/guichet">{words.toGuichet}</Link>
          </p>
        )}
      </DoneNotice>
      <div className="page-head">
        <PageHeading key="profile">{fullName(beneficiary)}</PageHeading>
      </div>
      <Information beneficiary={beneficiary} />
      <DecisionNumbers beneficiaryId={beneficiary.id} />
      {beneficiary.relation !== 'SELF' && <RemoveBeneficiary beneficiary={beneficiary} />}
    </>
  );
}

function Information({ beneficiary }: { readonly beneficiary: BeneficiaryProfileFragment }) {
  const { beneficiary: words, beneficiaries, act } = useWordsOf(accountWording);
  const facts = useFacts();
  const isSelf = beneficiary.relation === 'SELF';
  return (
    <Section title={words.information}>
      {!beneficiary.address && !isSelf && (
        <p className="notice todo">
          <b>{words.incomplete}</b> {words.incompleteMeans}
        </p>
      )}
      <Facts
        all={[
          { label: words.relation, text: beneficiaries[beneficiary.relation] },
          ...facts.name(beneficiary),
          ...facts.address(beneficiary),
          ...facts.insurance(beneficiary),
        ]}
      />
      {isSelf && <p className="meta below">{words.self}</p>}
      <p className="below">
        <Link className="btn second" to={isSelf ? '/compte/informations?modifier' : '?modifier'}>
          {isSelf ? words.toInformations : act.edit}
        </Link>
      </p>
    </Section>
  );
}

function RemoveBeneficiary({ beneficiary }: { readonly beneficiary: BeneficiaryProfileFragment }) {
  const { beneficiary: words, beneficiaries } = useWordsOf(accountWording);
  const navigate = useNavigate();
  const [, remove] = useMutation(RemoveBeneficiaryDocument);
  const name = fullName(beneficiary);
  const { id, version } = beneficiary;
  return (
    <div className="sec">
      <Removal
        label={words.remove}
        title={words.removeTitle({ name })}
        means={words.removeMeans}
        remove={async () => (await remove({ id, version })).data?.removeBeneficiary.problems ?? null}
        onRemoved={() =>
          void navigate(list, { replace: true, state: { done: beneficiaries.removed({ name }) } })
        }
      />
    </div>
  );
}
