declare module 'picomatch' {
  interface Options {
    /** Wildcards match names that begin with a dot too. */
    dot?: boolean
    /** No `+(a|b)` and its like, which can take exponential time. */
    noextglob?: boolean
    /** A leading `!` is part of the name. */
    nonegate?: boolean
  }

  interface Scanned {
    /** The folders before the first wildcard. */
    base: string
    /** The rest. */
    glob: string
    isGlob: boolean
  }

  function picomatch(glob: string | readonly string[], options?: Options): (path: string) => boolean

  namespace picomatch {
    function scan(glob: string, options?: Options): Scanned
  }

  export default picomatch
}
