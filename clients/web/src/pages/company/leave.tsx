import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { RemoveMemberDocument } from '../../graphql/__generated__/documents/remove-member.ts';
import type { Membership } from '../../routes/company.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

/** « Quitter l'entreprise », asked once more. The last manager is told why he can't. */
export function Leave({ membership }: { readonly membership: Membership }) {
  const words = useWordsOf(companyWording);
  const { trouble } = useWording();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [{ fetching }, remove] = useMutation(RemoveMemberDocument);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const organisation = membership.organisation.name;

  async function leave(): Promise<void> {
    const { data } = await remove({ membershipId: membership.id }, { additionalTypenames: ['Membership'] });
    setAsking(false);
    if (!data) return setInTheWay([trouble.noAnswer]);
    const { problems } = data.removeMember;
    if (problems.length > 0) return setInTheWay(problems.map(({ message }) => message));
    await navigate('/entreprise', { state: { act: { kind: 'left', organisation } } });
  }

  return (
    <>
      <div role="alert" className="whole">
        {inTheWay.length > 0 && <p className="notice todo">{inTheWay.join(' ')}</p>}
      </div>
      <Button look="second" small onClick={() => setAsking(true)}>
        {words.leave}
      </Button>
      <Confirm
        title={words.leaveTitle({ organisation })}
        means={words.leaveMeans}
        act={words.leave}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void leave()}
      />
    </>
  );
}
