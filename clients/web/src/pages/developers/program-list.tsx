import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ProgramOwner } from '../../routes/developers.ts';
import { developersWording } from '../../wording/developers/developers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NewProgram } from './new-program.tsx';
import { ProgramEntry } from './program-entry.tsx';
import { SecretOnce, type ShownSecret } from './secret-once.tsx';
import { usePrograms } from './use-programs.ts';

/** The programs of an owner; a new one; and the secret that is shown once. */
export function ProgramList({ owner }: { readonly owner: ProgramOwner }) {
  const words = useWordsOf(developersWording);
  const { programs, again } = usePrograms(owner);
  const [isCreating, setCreating] = useState(false);
  const [shown, setShown] = useState<ShownSecret | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const show = (secret: ShownSecret) => {
    setShown(secret);
    setCreating(false);
    setDone(null);
    again();
  };
  const say = (sentence: string) => {
    setDone(sentence);
    again();
  };
  return (
    <>
      <div role="status">
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      {shown && <SecretOnce shown={shown} onKept={() => setShown(null)} />}
      {programs?.length === 0 && !isCreating && !shown && (
        <div className="empty">
          <h3>{words.none}</h3>
          <p>{words.noneMeans}</p>
        </div>
      )}
      {programs?.map((program) => (
        <ProgramEntry key={program.id} program={program} onSecret={show} onDone={say} />
      ))}
      {isCreating ? (
        <NewProgram owner={owner} onMade={show} onClose={() => setCreating(false)} />
      ) : (
        <button type="button" className="add" onClick={() => setCreating(true)}>
          <Plus className="icon" aria-hidden="true" />
          {words.create}
        </button>
      )}
    </>
  );
}
