/** The words of the library page, in the files beside this one by subject. */
import { citationMessages } from './citations.ts';
import { common } from './common.ts';
import { agreeMessages } from './library-agree.ts';
import { compareMessages } from './library-compare.ts';
import { eraseMessages } from './library-erase.ts';
import { figureTableMessages } from './library-figures.ts';
import { fileMessages } from './library-files.ts';
import { frameMessages } from './library-frame.ts';
import { gatherMessages } from './library-gather.ts';
import { reportMessages } from './library-reports.ts';
import { templateMessages } from './library-template.ts';

export const libraryMessages = {
  ...common,
  ...frameMessages,
  ...reportMessages,
  ...compareMessages,
  ...figureTableMessages,
  ...gatherMessages,
  ...templateMessages,
  ...agreeMessages,
  ...fileMessages,
  ...citationMessages,
  ...eraseMessages,
};
export type LibraryMessages = typeof libraryMessages;
