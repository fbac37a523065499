/** The ways to draw a comparison. */
export const plotKinds = ['trend', 'ranking', 'multiples', 'scatter'] as const;
export type PlotKind = (typeof plotKinds)[number];
