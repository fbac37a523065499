/** The address of a worker that is built together with the pages: see utils/command/shared-workers.ts. */
declare module '*?worker-address' {
  const address: string;
  export default address;
}
