import { Pencil } from 'lucide-react';
import { Link } from 'react-router';
import { writtenDayOf } from '../../ui/dates.ts';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Company } from './use-company.ts';

interface CompanyFactsProps {
  readonly company: Company;
  /** Where it can be changed; null for who may not. */
  readonly editPath: string | null;
}

/** Name, number, addresses and branches. */
export function CompanyFacts({ company, editPath }: CompanyFactsProps) {
  const words = useWordsOf(companyWording);
  return (
    <Section title={words.details} aside={words.since({ day: writtenDayOf(company.registeredAt) })}>
      <dl className="facts">
        <dt>{words.uid}</dt>
        <dd className="num">{company.uid}</dd>
        <dt>{words.address}</dt>
        <dd>
          <PostalLines address={company} />
        </dd>
        <dt>{words.billingAddress}</dt>
        <dd>
          {company.billingAddress ? <PostalLines address={company.billingAddress} /> : words.sameAddress}
        </dd>
        <dt>{words.branches}</dt>
        <dd>
          {company.branches.join(', ')}
          {company.branches.length > 1 && <small className="reason">{words.branchesMean}</small>}
        </dd>
      </dl>
      {editPath && (
        <p className="after">
          <Link className="btn second small" to={editPath}>
            <Pencil className="icon" aria-hidden="true" />
            {words.edit}
          </Link>
        </p>
      )}
    </Section>
  );
}
