/** read: git cannot answer; in a file of its own, so that who only catches it loads no more. */

/** What git says, or that there is no git; one line. */
export class GitError extends Error {
  override readonly name = 'GitError'

  /** @param exitCode undefined when git did not run to its end. */
  constructor(
    message: string,
    readonly exitCode?: number,
  ) {
    super(message)
  }
}
