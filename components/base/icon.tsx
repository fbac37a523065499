/** The icon set: 16 px grid, 1.5 px stroke, round ends. Icons carry no meaning alone: text or a label stands beside them. */
import type { JSX } from 'preact';

const shapes = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.25 3.25" />
    </>
  ),
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  x: <path d="m4 4 8 8m0-8-8 8" />,
  check: <path d="m3 8.5 3.25 3.25L13 4.75" />,
  neq: <path d="M3 6h10M3 10h10M10.25 3l-4.5 10" />,
  cut: <path d="M4.25 3v10h2.5M11.75 3v10h-2.5" />,
  base: <path d="M2.5 8h11M6 3.25h4v2.25H6zM6 10.5h1.25M9 10.5h1v1M10 12.75H8.75M7.25 12.75H6v-.75" />,
  keep: <path d="M4.5 2.75h7v10.5L8 10.5l-3.5 2.75z" />,
  edit: <path d="m3 13 .6-2.6 7-7a1.2 1.2 0 0 1 1.7 0l.3.3a1.2 1.2 0 0 1 0 1.7l-7 7zM9.5 4.5l2 2" />,
  copy: (
    <>
      <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1" />
      <path d="M3.25 10.25h-.5v-7.5h7.5v.5" />
    </>
  ),
  jump: <path d="M13 3v3.5a2 2 0 0 1-2 2H3.5M6.5 5.5l-3 3 3 3" />,
  down: <path d="m4 6 4 4 4-4" />,
  right: <path d="m6 4 4 4-4 4" />,
  'up-a': <path d="M8 13V3.25M4 7l4-4 4 4" />,
  'dn-a': <path d="M8 3v9.75M4 9l4 4 4-4" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.25" />,
  ext: <path d="M6.5 3.25H3.25v9.5h9.5V9.5M9.5 2.75h3.75V6.5M13 3 7.5 8.5" />,
  export: <path d="M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M3 13.25h10" />,
  lib: <path d="M3 2.75v10.5M6.25 2.75v10.5M9.25 3.25l3.25 9.75" />,
  undo: <path d="M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6.25a3.6 3.6 0 0 1 0 7.25H6" />,
  gov: <path d="M2.5 6.25 8 3l5.5 3.25zM4.25 8.5v2.75M8 8.5v2.75M11.75 8.5v2.75M2.5 13.25h11" />,
  'gov-no': <path d="M4.75 4.9 8 3l5.5 3.25h-5.5M4.25 8.5v2.75M8 9.5v1.75M2.5 13.25h9.5M2.5 2.5l11 11" />,
  mark: <path d="M3 13.25h10M5.25 9.25 10 4.5l2.25 2.25-4.75 4.75H5.25z" />,
  'mark-off': (
    <path d="M3 13.25h10M5.25 9.25 6.5 8M8.25 6.25 10 4.5l2.25 2.25-1.75 1.75M8.75 10.25 7.5 11.5H5.25V9.25M2.5 2.5l11 11" />
  ),
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  reject: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="m4.4 11.6 7.2-7.2" />
    </>
  ),
  trend: <path d="M2.75 2.5v10.75h10.75M5 10l2.75-3 2.25 2 3.25-4.25" />,
  rank: <path d="M2.75 2.5v11M2.75 4.5h9.5M2.75 8h6.5M2.75 11.5H7" />,
  table: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx=".75" />
      <path d="M2.5 6.25h11M6.25 6.25V13" />
    </>
  ),
  quote: (
    <path d="M6.75 4.25C4.5 4.75 3.25 6.5 3.25 8.75v2.5h3.5v-3.5h-2M12.75 4.25c-2.25.5-3.5 2.25-3.5 4.5v2.5h3.5v-3.5h-2" />
  ),
  note: <path d="M3 2.75h10v7L9.5 13.25H3zM13 9.5H9.5v3.75" />,
  tag: <path d="M2.75 2.75h5.1l5.4 5.4-5.1 5.1-5.4-5.4zM5.5 5.5h.01" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 5v3.25l2 1.25" />
    </>
  ),
  scope: <path d="M5.25 3H3v10h2.25M10.75 3H13v10h-2.25M8 8h.01" />,
  moved: <path d="M3 4.25h4.5a3.25 3.25 0 0 1 3.25 3.25v5M8 9.75l2.75 2.75 2.75-2.75" />,
  delta: <path d="M8 3.25 13.5 13h-11z" />,
  several: <path d="M8 13.25V9L4 4.5M8 9l4-4.5M4 7.25V4.5h2.75M12 7.25V4.5H9.25" />,
  missing: <circle cx="8" cy="8" r="5.25" stroke-dasharray="2.2 2.5" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.25" rx="1" />
      <path d="M5.5 7V5.25a2.5 2.5 0 0 1 5 0V7" />
    </>
  ),
  page: <path d="M4 2.5h5.25L12 5.25v8.25H4zM9.25 2.5v2.75H12M6 8.25h4M6 10.75h4" />,
  'page-no': <path d="M4 5v8.5h8V12M5.25 2.5h4L12 5.25v4M9.25 2.5v2.75H12M2.5 2.5l11 11" />,
  'saved-copy': <path d="M4 13.5v-11h5.25L12 5.25V7M9.25 2.5v2.75H12M11 9v4.5M8.75 11.5 11 13.75l2.25-2.25" />,
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

export type IconName = keyof typeof shapes;

/** Whether a shape is drawn filled instead of stroked is a matter of its place: give class i-fill. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }): JSX.Element {
  return (
    <svg class={extra ? `i ${extra}` : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
