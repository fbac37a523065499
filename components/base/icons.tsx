/** All icons: those of the panel's first rows (icon.tsx) and those of views that come later. */
import type { JSX } from 'preact';
import { Drawing, Icon as First, type FirstIcon } from './icon.tsx';

const shapes = {
  x: <path d="m4 4 8 8m0-8-8 8" />,
  copy: (
    <>
      <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1" />
      <path d="M3.25 10.25h-.5v-7.5h7.5v.5" />
    </>
  ),
  jump: <path d="M13 3v3.5a2 2 0 0 1-2 2H3.5M6.5 5.5l-3 3 3 3" />,
  export: <path d="M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M3 13.25h10" />,
  lib: <path d="M3 2.75v10.5M6.25 2.75v10.5M9.25 3.25l3.25 9.75" />,
  undo: <path d="M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6.25a3.6 3.6 0 0 1 0 7.25H6" />,
  trend: <path d="M2.75 2.5v10.75h10.75M5 10l2.75-3 2.25 2 3.25-4.25" />,
  rank: <path d="M2.75 2.5v11M2.75 4.5h9.5M2.75 8h6.5M2.75 11.5H7" />,
  note: <path d="M3 2.75h10v7L9.5 13.25H3zM13 9.5H9.5v3.75" />,
  tag: <path d="M2.75 2.75h5.1l5.4 5.4-5.1 5.1-5.4-5.4zM5.5 5.5h.01" />,
  moved: <path d="M3 4.25h4.5a3.25 3.25 0 0 1 3.25 3.25v5M8 9.75l2.75 2.75 2.75-2.75" />,
  several: <path d="M8 13.25V9L4 4.5M8 9l4-4.5M4 7.25V4.5h2.75M12 7.25V4.5H9.25" />,
  missing: <circle cx="8" cy="8" r="5.25" stroke-dasharray="2.2 2.5" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.25" rx="1" />
      <path d="M5.5 7V5.25a2.5 2.5 0 0 1 5 0V7" />
    </>
  ),
  'page-no': <path d="M4 5v8.5h8V12M5.25 2.5h4L12 5.25v4M9.25 2.5v2.75H12M2.5 2.5l11 11" />,
  gear: (
    <>
      <path d="M2.5 5h5.75M12 5h1.5M2.5 11H4M7.75 11h5.75" />
      <circle cx="10" cy="5" r="1.75" />
      <circle cx="6" cy="11" r="1.75" />
    </>
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6.5 6.5a1.55 1.55 0 1 1 2.2 1.4c-.45.22-.7.5-.7 1.1M8 11h.01" />
    </>
  ),
  keys: (
    <>
      <rect x="1.75" y="4" width="12.5" height="8.25" rx="1" />
      <path d="M4.25 6.75h.01M6.75 6.75h.01M9.25 6.75h.01M11.75 6.75h.01M5.25 9.5h5.5" />
    </>
  ),
  link: (
    <path d="M6.75 9.25l2.5-2.5M7.5 5 9 3.5a2.5 2.5 0 0 1 3.5 3.5L11 8.5M5 7.5 3.5 9A2.5 2.5 0 0 0 7 12.5L8.5 11" />
  ),
  fx: <path d="M9.5 3.25H8.75c-1 0-1.4.6-1.5 1.5l-.9 6.5c-.1.9-.5 1.5-1.5 1.5M5 7h4M10 9.25l3 3.5M13 9.25l-3 3.5" />,
  err: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.75M8 11h.01" />
    </>
  ),
  globe: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M2.5 8h11M8 2.5c2 1.75 2.5 3.5 2.5 5.5S10 11.75 8 13.5M8 2.5C6 4.25 5.5 6 5.5 8S6 11.75 8 13.5" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = FirstIcon | keyof typeof shapes;

const isFurther = (name: IconName): name is keyof typeof shapes => name in shapes;

export function Icon({ name, class: extra }: { name: IconName; class?: string | undefined }): JSX.Element {
  return isFurther(name) ? <Drawing shape={shapes[name]} class={extra} /> : <First name={name} class={extra} />;
}
