/** cli: the entry of the bundle that bin/complaintlint.js loads. */
export { main } from './main'
