/** What the tests in Chromium put into a page: the readers, under one name. Bundled by world.ts. */
import { Annotator } from '../../../entrypoints/annotator/annotator.ts';
import { detect } from '../../../utils/page/detect.ts';
import { readDom, readDomInSlices } from '../../../utils/page/dom.ts';
import { readFacts } from '../../../utils/page/facts.ts';
import { quickLook } from '../../../utils/page/quick.ts';

export const readers = { readDom, readDomInSlices, detect, readFacts, quickLook, Annotator };
export type Readers = typeof readers;

Object.assign(globalThis, { readers });
