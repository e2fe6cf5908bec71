/** Reports a comment that disables a rule where it has nothing to report, or enables one that is not disabled. */
import type { Directive } from '../../src/judge/directives'
import { defineRule, type Finding } from '../../src/judge/rule'
import type { Language } from '../../src/types'

const nothingToEnable: Readonly<Record<Language, string>> = {
  nl: 'Hier staat niets uit dat “{match}” weer aan kan zetten.',
  en: 'Nothing is disabled here that “{match}” could enable.',
}

export default defineRule({
  id: 'unused-disable',
  category: 'template',
  severity: 'warning',
  last: true,
  source: [
    {
      title: 'Report unused eslint-disable comments (ESLint)',
      url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
    },
  ],
  texts: {
    nl: {
      message: '“{match}” zet hier niets uit.',
      why: 'Een uitzondering die niets meer uitzet, verbergt morgen een nieuwe fout op dezelfde plek. De tekst is intussen verbeterd of verplaatst.',
      advice: 'Haal de regel uit het commentaar, of het hele commentaar weg.',
      examples: [
        {
          bad: '<!-- complaintlint-disable-next-line [[busy-excuse]] -- woorden van de klant -->\nDe monteur komt vrijdag om tien uur.',
          good: 'De monteur komt vrijdag om tien uur.',
        },
        {
          bad: '{# complaintlint-disable-next-line busy-excuse, [[third-party-blame]] -- woorden van de klant #}\nHet was die avond erg druk.',
          good: '{# complaintlint-disable-next-line busy-excuse -- woorden van de klant #}\nHet was die avond erg druk.',
        },
      ],
      traps: [
        'Op de kaart staat: <!-- complaintlint-disable-next-line busy-excuse -- woorden van de klant -->\nHet was die avond erg druk.',
      ],
    },
    en: {
      message: '“{match}” disables nothing here.',
      why: 'An exception that no longer covers anything will hide a new fault in the same place tomorrow. The text has been mended or moved meanwhile.',
      advice: 'Take the rule out of the comment, or the whole comment away.',
      examples: [
        {
          bad: '<!-- complaintlint-disable-next-line [[busy-excuse]] -- the customer’s words -->\nThe engineer comes on Friday at ten.',
          good: 'The engineer comes on Friday at ten.',
        },
        {
          bad: '{# complaintlint-disable-next-line busy-excuse, [[third-party-blame]] -- the customer’s words #}\nWe were very busy that evening.',
          good: '{# complaintlint-disable-next-line busy-excuse -- the customer’s words #}\nWe were very busy that evening.',
        },
      ],
      traps: [
        'The card says: <!-- complaintlint-disable-next-line busy-excuse -- the customer’s words -->\nWe were very busy that evening.',
      ],
    },
  },
  check: ({ language }, { directives }) =>
    directives.flatMap(directive => unusedIn(directive, nothingToEnable[language] ?? '')),
})

function unusedIn({ word, targets }: Directive, message: string): Finding[] {
  if (word === undefined) return []
  const unused = targets.filter(({ status }) => status === 'unused')
  return unused.map(({ span }) => ({ span, ...(word === 'enable' && message !== '' && { message }) }))
}
