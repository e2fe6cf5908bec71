/** lint: the composition root, where read, config, parse, match and judge meet. */
export { appliedTo } from './applied'
export type { ChangedOnly } from './changed'
export { lintAll, type Run } from './files'
export type { Linter } from './linter'
export { errorsOnly, passes, reportOf } from './report'
export { select } from './select'
