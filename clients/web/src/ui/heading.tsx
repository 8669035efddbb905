import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useWording } from '../wording/wording.tsx';

interface PageHeadingProps {
  /** The page's name in the browser's tab and history; the heading's own text unless given. */
  readonly title?: string;
  readonly children: ReactNode;
  readonly className?: string;
}

let firstPage = true;

/**
 * The one `h1` of a page. It names the tab, and takes the focus when the page came by a navigation, so that a screen reader starts
 * there; on the first page of a visit the browser starts by itself.
 */
export function PageHeading({ title, children, className }: PageHeadingProps) {
  const { site } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : site.name);

  useEffect(() => {
    document.title = name === site.name ? name : site.titled({ title: name });
  }, [site, name]);

  // With the page itself, not a moment later: whoever tabs on at once must not be taken back to the heading.
  const isReached = useRef(false);
  useLayoutEffect(() => {
    isReached.current = !firstPage;
    if (isReached.current) heading.current?.focus({ preventScroll: true });
    // Strict mode mounts twice at once: the first page lasts until the next task.
    const later = setTimeout(() => {
      firstPage = false;
    });
    return () => clearTimeout(later);
  }, []);

  // A window that was open on the page before may have kept the ground below it from taking the focus until now.
  useEffect(() => {
    if (isReached.current && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
