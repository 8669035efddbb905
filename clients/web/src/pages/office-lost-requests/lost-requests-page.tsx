import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import {
  LostRequestsPageDocument,
  type LostRequestsPageQuery,
} from '../../graphql/__generated__/documents/lost-requests-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type LostStatus,
  lostRequestsVariables,
  lostStatus,
  lostStatuses,
} from '../../routes/office-debits.ts';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Further } from '../office-finance/further.tsx';
import { useFilter } from '../office-finance/use-filter.ts';
import { DebitsFrame } from '../office-request-batches/debits-frame.tsx';
import { ClawBackTable } from './claw-back-table.tsx';
import { LostRequestTable } from './lost-request-table.tsx';

export type LostRequest = LostRequestsPageQuery['paymentRequests']['nodes'][number];
export type ProviderDebt = LostRequestsPageQuery['openClawBacks'][number];

/** « Refus et reprises »: debits that banks did not carry out, and what providers owe since. */
export function LostRequestsPage() {
  const { lost: words } = useWordsOf(requestBatchesWording);
  const [search] = useSearchParams();
  const { choose } = useFilter();
  const { data, again } = usePageData(LostRequestsPageDocument, lostRequestsVariables(search));
  const done = useDone();
  if (!data) return <PageSkeleton />;
  const { nodes, pageInfo } = data.paymentRequests;
  const tell = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <DebitsFrame title={words.title} lead={words.lead} done={done}>
      <Section title={words.clawBacks} aside={words.clawBacksMean}>
        {data.openClawBacks.length === 0 ? (
          <p>{words.noClawBacks}</p>
        ) : (
          <ClawBackTable debts={data.openClawBacks} onDone={tell} />
        )}
      </Section>
      <Section title={words.requests}>
        <div className="filters">
          <SelectField
            name="etat"
            label={words.state}
            value={lostStatus(search)}
            options={Object.keys(lostStatuses).map((name) => ({
              value: name,
              label: words.filter[name as LostStatus],
            }))}
            onChange={(name) => choose('etat', name)}
          />
        </div>
        {nodes.length === 0 ? (
          <div className="empty">
            <h3>{words.none}</h3>
            <p>{words.noneMeans}</p>
          </div>
        ) : (
          <LostRequestTable requests={nodes} onDone={tell} />
        )}
        <Further pageInfo={pageInfo} />
      </Section>
    </DebitsFrame>
  );
}
