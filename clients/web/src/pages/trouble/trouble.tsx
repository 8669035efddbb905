import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { useWording } from '../../wording/wording.tsx';

interface TroubleProps {
  readonly title: string;
  readonly means: string;
  readonly detail?: string | null;
  readonly onAgain?: () => void;
}

/** A page for when there is none: what it means, and the way on. */
export function Trouble({ title, means, detail, onAgain }: TroubleProps) {
  const { trouble } = useWording();
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading>{title}</PageHeading>
        <p className="lead">{means}</p>
        {detail && <p className="meta">{detail}</p>}
      </div>
      <div className="row">
        {onAgain && <Button onClick={onAgain}>{trouble.again}</Button>}
        <Link className="btn second" to="/">
          {trouble.home}
        </Link>
      </div>
    </div>
  );
}
