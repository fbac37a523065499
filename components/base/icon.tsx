/**
 * The icon set: 16 px grid, 1.5 px stroke, round ends. Icons carry no meaning alone: text or a label stands beside them.
 * Here those that the panel begins with; all of them are in icons.tsx.
 */
import type { JSX } from 'preact';

const shapes = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.25 3.25" />
    </>
  ),
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  check: <path d="m3 8.5 3.25 3.25L13 4.75" />,
  neq: <path d="M3 6h10M3 10h10M10.25 3l-4.5 10" />,
  cut: <path d="M4.25 3v10h2.5M11.75 3v10h-2.5" />,
  base: <path d="M2.5 8h11M6 3.25h4v2.25H6zM6 10.5h1.25M9 10.5h1v1M10 12.75H8.75M7.25 12.75H6v-.75" />,
  keep: <path d="M4.5 2.75h7v10.5L8 10.5l-3.5 2.75z" />,
  edit: <path d="m3 13 .6-2.6 7-7a1.2 1.2 0 0 1 1.7 0l.3.3a1.2 1.2 0 0 1 0 1.7l-7 7zM9.5 4.5l2 2" />,
  down: <path d="m4 6 4 4 4-4" />,
  right: <path d="m6 4 4 4-4 4" />,
  'up-a': <path d="M8 13V3.25M4 7l4-4 4 4" />,
  'dn-a': <path d="M8 3v9.75M4 9l4 4 4-4" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.25" />,
  ext: <path d="M6.5 3.25H3.25v9.5h9.5V9.5M9.5 2.75h3.75V6.5M13 3 7.5 8.5" />,
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
  table: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx=".75" />
      <path d="M2.5 6.25h11M6.25 6.25V13" />
    </>
  ),
  quote: (
    <path d="M6.75 4.25C4.5 4.75 3.25 6.5 3.25 8.75v2.5h3.5v-3.5h-2M12.75 4.25c-2.25.5-3.5 2.25-3.5 4.5v2.5h3.5v-3.5h-2" />
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 5v3.25l2 1.25" />
    </>
  ),
  scope: <path d="M5.25 3H3v10h2.25M10.75 3H13v10h-2.25M8 8h.01" />,
  delta: <path d="M8 3.25 13.5 13h-11z" />,
  page: <path d="M4 2.5h5.25L12 5.25v8.25H4zM9.25 2.5v2.75H12M6 8.25h4M6 10.75h4" />,
  'saved-copy': <path d="M4 13.5v-11h5.25L12 5.25V7M9.25 2.5v2.75H12M11 9v4.5M8.75 11.5 11 13.75l2.25-2.25" />,
} satisfies Record<string, JSX.Element>;

export type FirstIcon = keyof typeof shapes;

/** Whether a shape is drawn filled instead of stroked is a matter of its place: give class i-fill. */
export function Drawing({ shape, class: extra }: { shape: JSX.Element; class?: string | undefined }): JSX.Element {
  return (
    <svg class={extra ? `i ${extra}` : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {shape}
    </svg>
  );
}

export function Icon({ name, class: extra }: { name: FirstIcon; class?: string | undefined }): JSX.Element {
  return <Drawing shape={shapes[name]} class={extra} />;
}
