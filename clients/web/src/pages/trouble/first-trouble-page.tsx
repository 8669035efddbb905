import { Mark } from '../../ui/shell/mark.tsx';
import { useWording } from '../../wording/wording.tsx';
import { TroublePage } from './trouble-page.tsx';

/** The same when not even the header could be made: who is signed in is not known. */
export function FirstTroublePage() {
  const { site } = useWording();
  return (
    <div className="shell">
      <header className="top">
        <div className="wrap">
          <Mark name={site.name} to="/" />
        </div>
      </header>
      <main>
        <TroublePage />
      </main>
    </div>
  );
}
