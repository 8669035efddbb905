import { Check, type LucideIcon, Mail, Pause } from 'lucide-react';
import type { MembershipStatus } from '../../graphql/__generated__/types.ts';
import { instantInWords } from '../../ui/dates.ts';
import { membersWording } from '../../wording/members/members.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Member } from './members-table.tsx';

const looks: Readonly<Record<MembershipStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  INVITED: { look: 'run', Icon: Mail },
  ACTIVE: { look: 'ok', Icon: Check },
  DEACTIVATED: { look: 'no', Icon: Pause },
};

/** Where a collaborator stands; how long an invitation is good. */
export function MemberTag({ member: { status, invitationExpiresAt } }: { readonly member: Member }) {
  const words = useWordsOf(membersWording);
  const { locale } = useSpoken();
  const { look, Icon } = looks[status];
  const isExpired = invitationExpiresAt !== null && Date.parse(invitationExpiresAt) < Date.now();
  return (
    <>
      <span className={`tag ${isExpired ? 'no' : look}`}>
        <Icon className="icon" aria-hidden="true" />
        {words.statuses[status]}
      </span>
      {invitationExpiresAt && status === 'INVITED' && (
        <small className="reason">
          {isExpired ? words.expired : words.until({ moment: instantInWords(invitationExpiresAt, locale) })}
        </small>
      )}
    </>
  );
}
