/** The version, which the build puts in from package.json. */

declare const COMPLAINTLINT_VERSION: string

export const version = typeof COMPLAINTLINT_VERSION === 'string' ? COMPLAINTLINT_VERSION : '0.0.0-dev'
