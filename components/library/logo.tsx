/** The mark of Mingshu: 日, the left half of 明, whose middle stroke is a marker running out of the page. */
import type { JSX } from 'preact';

export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#0b5d66" />
      <rect x="3" y="3.5" width="8" height="9" fill="none" stroke="#fff" stroke-width="2" />
      <rect x="2" y="6.5" width="12" height="3" fill="#ffd34d" />
    </svg>
  );
}
