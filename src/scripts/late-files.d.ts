/** A script that a page loads by itself when it needs it: the address of the bundled file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

/** A style sheet that a page loads late: its address. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
