/** Choosing indicators and reports, the same for the comparison and the plots. */
import type { JSX } from 'preact';
import { regionOf, titleOf, yearOf } from '../../components/library/phrases.ts';
import { Picker, type PickerItem } from '../../components/library/picker.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { matcher, reportTexts } from '../../utils/library/search.ts';
import { findItems } from './names.ts';
import type { ChosenComparison } from './use-comparison.ts';

export type Picking = 'indicators' | 'reports' | null;

export interface PickersProps {
  picking: Picking;
  reports: readonly SavedReport[];
  comparison: ChosenComparison;
  onIndicators: (ids: string[]) => void;
  /** Null: all. */
  onReports: (ids: string[] | null) => void;
  onClose: () => void;
}

function reportItem(report: SavedReport, words: Words): PickerItem {
  return {
    id: report.id,
    name: `${regionOf(report, words)} ${titleOf(report, words)}`,
    group: '',
    note: yearOf(report, words),
  };
}

/** What was proposed and left as it was stays a proposal: it follows the reports. */
const sameIds = (ids: ReadonlySet<string>, list: readonly string[]): boolean =>
  ids.size === list.length && list.every((id) => ids.has(id));

export function Pickers(props: PickersProps): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const { reports, comparison } = props;
  if (props.picking === 'indicators') {
    const { items, indicatorIds, proposed, covered, inOrder } = comparison;
    return (
      <Picker
        title={t('pickIndicators')}
        searchLabel={t('findIndicator')}
        items={items}
        chosen={new Set(indicatorIds)}
        find={(query) => findItems(items, query)}
        proposal={{ label: t('proposeAgain'), ids: proposed }}
        only={{ label: t('onlyStated'), ids: new Set(covered.map((one) => one.indicatorId)) }}
        onClose={(ids) => {
          props.onClose();
          if (!sameIds(ids, indicatorIds)) props.onIndicators(inOrder(ids));
        }}
      />
    );
  }
  if (props.picking === 'reports') {
    const items = reports.map((report) => reportItem(report, words));
    return (
      <Picker
        title={t('pickReports')}
        searchLabel={t('findReport')}
        items={items}
        chosen={new Set(comparison.chosen.map((report) => report.id))}
        find={(query) => {
          const matches = matcher(query);
          return items.filter((_item, index) => matches(reportTexts(reports[index] as SavedReport)));
        }}
        onClose={(ids) => {
          props.onClose();
          props.onReports(ids.size === reports.length ? null : [...ids]);
        }}
      />
    );
  }
  return null;
}
