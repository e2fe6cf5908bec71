/** Build steps after bundling: what dist/ holds besides code. */
export { writeCodeTexts } from './code-texts'
export { writeLicences } from './licences'
export { writeSchemas } from './schemas'
export { writeTypes } from './types'
