/** As much of packages without types of their own as the tests use. */
declare module '@citation-js/core' {
  type Item = Record<string, unknown> & { title?: string; number?: string; author?: Record<string, string>[] };
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    data: Item[];
  }
  export const plugins: { config: { get(name: string): { parse: { strict: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: { expand(document: unknown, options: object): Promise<unknown[]> };
  export default jsonld;
}

declare module 'addons-linter' {
  interface Message {
    code: string;
    message: string;
    file?: string;
  }
  type Found = Record<'errors' | 'warnings' | 'notices', Message[]>;
  const linter: { createInstance(options: { config: object; runAsBinary: boolean }): { run(): Promise<Found> } };
  export default linter;
}
