/** Whether the page beside the panel is marked: the reader's choice for its site, kept and told to the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { hostOf } from '../../utils/library/address.ts';
import type { ToPage } from '../../utils/messages/port.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { areMarksOff, keepMarks } from '../shared/marks-off.ts';

export interface MarksOfSite {
  on: boolean;
  host: string;
  /** Switches at once; resolves when the choice is kept. */
  choose(on: boolean): Promise<void>;
}

export function useMarks(read: Reading | null, send: (message: ToPage) => void): MarksOfSite {
  const [on, setOn] = useState(true);
  const host = read ? hostOf(read.url) : '';
  /** Which question is the last: an answer to an earlier one, or from before the reader's choice, says nothing. */
  const turn = useRef(0);
  const show = (wanted: boolean) => {
    turn.current++;
    setOn(wanted);
    send({ type: 'show', on: wanted });
  };
  useEffect(() => {
    const own = ++turn.current;
    if (!read) return;
    // Storage that cannot be read hides no marks.
    areMarksOff(host)
      .catch(() => false)
      .then((off) => own === turn.current && show(!off));
  }, [read]);
  return {
    on,
    host,
    choose(wanted) {
      show(wanted);
      return keepMarks(host, wanted);
    },
  };
}
