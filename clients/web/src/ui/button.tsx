import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> {
  readonly look?: 'filled' | 'second';
  readonly small?: boolean;
  /** While it works: what it is doing. The button keeps the focus and ignores further presses. */
  readonly busy?: string | null;
  readonly children: ReactNode;
}

/** A button that does something now. A place to go to is a link. */
export function Button({
  look = 'filled',
  small,
  busy = null,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const names = ['btn', look === 'second' && 'second', small && 'small'].filter(Boolean).join(' ');
  return (
    <button
      {...rest}
      type={busy === null ? type : 'button'}
      className={names}
      aria-disabled={busy === null ? undefined : true}
      onClick={busy === null ? onClick : undefined}
    >
      {busy ?? children}
    </button>
  );
}
