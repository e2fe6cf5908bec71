/** init: looks at a folder of replies and writes what makes the linter at home there. */
export { configurationFor, meaningsOf, summaryOf, type Choices } from './configuration'
export { hooks, integrations, pipelines, type Hook, type Pipeline } from './integrations'
export { lookAt, type Look } from './look'
