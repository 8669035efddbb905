import '../../ui/styles/tariffs.css';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { OfficeServicesPageDocument } from '../../graphql/__generated__/documents/office-services-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FeeForm } from './fee-form.tsx';
import { ServiceFees } from './service-fees.tsx';

/** « Prestations » at the office: what is sold, was and will be, with its fees, for the administrators. */
export function OfficeServicesPage() {
  const words = useWordsOf(officeServicesWording);
  const { state } = useLocation();
  const { data, again } = usePageData(OfficeServicesPageDocument, {});
  // Who comes from a form of one service is told here what became of it.
  const [done, setDone] = useState<string | null>(typeof state?.done === 'string' ? state.done : null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  if (!data) return <PageSkeleton />;
  return (
    <div className="work tariffs">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <Link className="btn second small" to="/office/prestations/nouvelle">
          {words.add}
        </Link>
      </div>
      <p className="lead">{words.lead}</p>
      <div role="status" ref={notice}>
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      <div className="cols">
        <div>
          {data.serviceHistories.map((history) => (
            <ServiceFees key={history.code} history={history} />
          ))}
        </div>
        <aside aria-labelledby="nouvelle-taxe">
          <h2 id="nouvelle-taxe">{words.newFee}</h2>
          <FeeForm
            histories={data.serviceHistories}
            onDone={(sentence) => {
              setDone(sentence);
              again();
            }}
          />
        </aside>
      </div>
    </div>
  );
}
