import { useWording } from '../wording/wording.tsx';

/** What stands in a page's place until its answer is here. */
export function PageSkeleton() {
  const { site } = useWording();
  return (
    <div className="wrap" aria-busy="true">
      <p className="sr" role="status">
        {site.loading}
      </p>
      <span className="skel title" />
      <span className="skel most" />
      <span className="skel half" />
      <span className="skel" />
      <span className="skel most" />
    </div>
  );
}

/** The same before the header is known. */
export function FirstSkeleton() {
  return (
    <main>
      <PageSkeleton />
    </main>
  );
}
