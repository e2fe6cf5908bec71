/** read: from the paths a user names to decoded text. Knows no Markdown. */
export { decode } from './decode'
export { discover, shownPath, type FoundFile } from './discover'
export { readStream, readText } from './file'
export { repositoryRoot } from './repository'
