/** Words of a report, as it has them: the only serif of the interface. Page text is only ever text. */
import type { JSX } from 'preact';
import type { Kind } from '../../utils/figures/figure.ts';
import type { Span } from '../../utils/text/span.ts';
import { OddSign } from '../base/odd-sign.tsx';
import { tintOf } from './phrases.ts';

/** Words with a part of them marked: by the kind of a figure, or as a passage. */
export function Marked({ text, mark, kind }: { text: string; mark: Span; kind: Kind | null }): JSX.Element {
  const [start, end] = mark;
  return (
    <bdi>
      {text.slice(0, start)}
      <mark class={kind === null ? 'sent' : `fig ${tintOf(kind)}`}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </bdi>
  );
}

/** A sentence with the kept or chosen words marked in it; passages without a kind are marked as a whole. */
export function Quote(props: { text: string; mark: Span; kind: Kind | null }): JSX.Element {
  return (
    <>
      <blockquote class="q" lang="zh-Hans">
        <Marked {...props} />
      </blockquote>
      <OddSign text={props.text} />
    </>
  );
}
