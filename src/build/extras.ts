/** Build steps after bundling: what dist/ holds besides code. */
export { writeLicences } from './licences'
export { writeSchemas } from './schemas'
export { writeTypes } from './types'
