/** Every word of the interface, for tests about words. */
import { join } from 'node:path';
import type { Message, Messages } from '../../utils/i18n/i18n.ts';
import { filesUnder, root } from './files.ts';

const isMessages = (value: unknown): value is Messages =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => one?.hans !== undefined);

const modules = await Promise.all(
  filesUnder('utils/i18n', /\.ts$/).map(async (file) => ({ file, module: (await import(join(root, file))) as object })),
);

/** The tables of words, and the file of each. */
export const allMessages = modules.flatMap(({ file, module }) =>
  Object.values(module)
    .filter(isMessages)
    .map((messages) => ({ file, messages })),
);

/** What a message says in English: one text, or one for one and one for more. */
export const inEnglish = ({ en }: Message): string[] => (typeof en === 'string' ? [en] : [en.one, en.other]);
