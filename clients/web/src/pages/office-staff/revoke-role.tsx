import { useState } from 'react';
import { useMutation } from 'urql';
import { RevokeRoleDocument } from '../../graphql/__generated__/documents/revoke-role.ts';
import type { StaffPageQuery } from '../../graphql/__generated__/documents/staff-page.ts';
import type { Office, Role } from '../../graphql/__generated__/types.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { fullName } from '../../ui/viewer.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface RevokeRoleProps {
  readonly member: StaffPageQuery['staff']['nodes'][number];
  readonly office: Office;
  readonly role: Role;
  readonly onDone: (sentence: string) => void;
}

/** Takes a role away, asked once more. */
export function RevokeRole({ member, office, role, onDone }: RevokeRoleProps) {
  const words = useWordsOf(staffWording);
  const { trouble } = useWording();
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const [{ fetching }, revoke] = useMutation(RevokeRoleDocument);
  const named = { person: fullName(member), role: words.roles[role] };

  async function send(): Promise<void> {
    const { data } = await revoke(
      { accountId: member.accountId, office, role },
      { additionalTypenames: ['StaffMember', 'StaffConnection'] },
    );
    setAsking(false);
    const problems = data?.revokeRole.problems.map(({ message }) => message) ?? [trouble.noAnswer];
    setInTheWay(problems);
    if (problems.length === 0) onDone(words.revoked(named));
  }

  return (
    <>
      <button type="button" className="linkish" onClick={() => setAsking(true)}>
        <span aria-hidden="true">{words.revoke}</span>
        <span className="sr">{words.revokeThis(named)}</span>
      </button>
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      <Confirm
        title={words.revokeTitle(named)}
        means={words.revokeMeans({ role: named.role, office: words.offices[office] })}
        act={words.revoke}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </>
  );
}
