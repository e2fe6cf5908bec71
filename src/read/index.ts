/** read: from the paths a user names to decoded text. Knows no Markdown. */
export { decode, type Decoded } from './decode'
export { discover, shownPath, type Discovered, type FoundFile } from './discover'
export { readNames } from './file-list'
export { readFoundBytes, readStream, readText, tooLarge } from './file'
export { GitError } from './git-error'
export { repositoryRoot } from './repository'
