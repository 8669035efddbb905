import { Link } from 'react-router';

/** The sign of the counter: a hatch above its ledge. */
export function Mark({ name, to }: { readonly name: string; readonly to: string }) {
  return (
    <Link className="mark" to={to}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path className="hatch" d="M5.500 19V4.500h17V19" />
        <path className="slab" d="M0 20.500h28V26H0z" />
      </svg>
      {name}
    </Link>
  );
}
