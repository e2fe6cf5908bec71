/** A few rules for the tests of the configuration, apart from those that there really are. */
import type { KnownRule } from '../../src/config'

export const rules: KnownRule[] = [
  { id: 'busy-excuse', category: 'defensive', severity: 'error' },
  { id: 'self-praise', category: 'defensive', severity: 'warning' },
  {
    id: 'long-sentence',
    category: 'bureaucratic',
    severity: 'info',
    options: {
      words: { type: 'number', default: 30, about: 'The most words' },
      listed: { type: 'boolean', default: true, about: 'Lists too' },
      except: { type: 'strings', default: [], about: 'Words that do not count' },
    },
  },
]
