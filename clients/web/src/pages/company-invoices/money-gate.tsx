import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { seesInvoices, seesRecap } from '../../routes/company-account.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type CompanyAccount, useAccount } from './use-account.ts';

interface MoneyGateProps {
  readonly organisationId: string;
  readonly sees: 'invoices' | 'recap';
  readonly pathOf: (page: string) => string;
  readonly children: (account: CompanyAccount, again: () => void) => ReactNode;
}

/** A company's account for who may see it; for the others, why not and whom to ask, in the words of the office. */
export function MoneyGate({ organisationId, sees, pathOf, children }: MoneyGateProps) {
  const words = useWordsOf(invoicesWording);
  const { company, error, again } = useAccount(organisationId);
  if (company === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { ownMembership, clientAccount } = company;
  const may = sees === 'recap' ? seesRecap(ownMembership) : seesInvoices(ownMembership);
  if (!may)
    return (
      <div className="empty">
        <h2>{words.noRight}</h2>
        <p>{sees === 'recap' ? words.noRightRecap : words.noRightInvoices}</p>
      </div>
    );
  if (clientAccount === null)
    return (
      <>
        <PartNotice error={error} />
        {!error && (
          <div className="empty">
            <h2>{words.noAccount}</h2>
            <p>{words.noAccountMeans}</p>
            <p>
              <Link className="btn" to={pathOf('/entreprise/acces')}>
                {words.toAccess}
              </Link>
            </p>
          </div>
        )}
      </>
    );
  const { status, reason } = clientAccount;
  return (
    <>
      {(status === 'SUSPENDED' || status === 'CLOSED') && (
        <div className="notice todo">
          <p>{status === 'CLOSED' ? words.closed : words.suspended}</p>
          {reason && <p>{reason}</p>}
        </div>
      )}
      {children(clientAccount, again)}
    </>
  );
}
