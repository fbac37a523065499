/** The style of citation that the reader chose last, remembered for all pages. */
import type { Style } from '../../utils/export/choices.ts';
import { styles } from '../../utils/export/citations/offered.ts';
import { useChoice } from './use-setting.ts';

export { styles };

export const useStyle = (): [Style, (style: Style) => void] => useChoice('citationStyle', styles);
