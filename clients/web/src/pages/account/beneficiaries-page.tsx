import {
  BeneficiariesPageDocument,
  type BeneficiariesPageQuery,
} from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NewBeneficiary } from './new-beneficiary.tsx';

type Beneficiary = NonNullable<BeneficiariesPageQuery['viewer']>['beneficiaries']['nodes'][number];

/** « Bénéficiaires » of « Mon compte »: for whom the account sends claims. */
export function BeneficiariesPage() {
  const { beneficiaries: words } = useWordsOf(entryWording);
  const { data, again } = usePageData(BeneficiariesPageDocument, {});
  if (!data?.viewer) return <PageSkeleton />;
  const { nodes } = data.viewer.beneficiaries;
  return (
    <div className="wrap">
      <BackLink />
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <Section title={words.list}>{nodes.length > 0 ? <Beneficiaries all={nodes} /> : <Nobody />}</Section>
      <Section title={words.add} aside={words.addMeans}>
        <NewBeneficiary hasSelf={nodes.some(({ relation }) => relation === 'SELF')} onAdded={again} />
      </Section>
    </div>
  );
}

function Beneficiaries({ all }: { readonly all: readonly Beneficiary[] }) {
  const { beneficiaries: words } = useWordsOf(entryWording);
  return (
    <ul className="plain">
      {all.map((one) => (
        <li key={one.id}>
          <b>{fullName(one)}</b>, {words[one.relation]}
          <br />
          <span className="meta">
            {words.born(writtenDay(one.birthDate))}, {one.avsNumber}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Nobody() {
  const { beneficiaries: words } = useWordsOf(entryWording);
  return (
    <div className="empty">
      <p>
        <b>{words.none}</b>
      </p>
      <p>{words.noneMeans}</p>
    </div>
  );
}
