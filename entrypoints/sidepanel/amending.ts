/** What corrections need of extractor, checks, anchors and rows: a part of the panel that is loaded with the first of them. */
export { amend, sentenceAround } from '../../utils/corrections/amend.ts';
export { describeAdded, figureAt, proposeFigure } from '../../utils/corrections/propose.ts';
export { correctedWriting, editNote } from '../../utils/view/edited.ts';
