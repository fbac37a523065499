/** Room in a long table for rows that are not drawn (use-window-rows.ts). */
import type { JSX } from 'preact';

/** A row of this height, in pixels; none where there is nothing to stand for. */
export function SpacerRow({ height }: { height: number }): JSX.Element | null {
  return height > 0 ? (
    <tr class="spacer">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  ) : null;
}
