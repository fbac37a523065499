/** What tells a kept figure from all others of a library: its report and its place there, in one word. Not stored. */

export const figureKey = ({ reportId, order }: { reportId: string; order: number }): string => `${reportId} ${order}`;

/** The id of the report that the figure of this key stands in. */
export const reportOfKey = (key: string): string => key.slice(0, key.lastIndexOf(' '));
