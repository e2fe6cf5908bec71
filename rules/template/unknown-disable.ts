/** Reports a comment to the linter that names a rule or asks for something that there is not. */
import { directiveWords, type Directive, type Target } from '../../src/judge/directives'
import { quoteWords } from '../../src/judge/message'
import { defineRule, type Finding } from '../../src/judge/rule'
import { nearest } from '../../src/read/nearest'
import type { Language } from '../../src/types'

interface Wording {
  noWord: string
  meant: (name: string) => string
}

const wordings: Readonly<Record<Language, Wording>> = {
  nl: {
    noWord: '“complaintlint-{match}” is geen opdracht aan de linter{meant}',
    meant: name => `; bedoelt u “${name}”?`,
  },
  en: {
    noWord: '“complaintlint-{match}” is nothing that the linter can do{meant}',
    meant: name => `; did you mean “${name}”?`,
  },
}

export default defineRule({
  id: 'unknown-disable',
  category: 'template',
  severity: 'warning',
  last: true,
  source: [
    {
      title: 'Disabling Rules (ESLint)',
      url: 'https://eslint.org/docs/latest/use/configure/rules#disabling-rules',
    },
  ],
  texts: {
    nl: {
      message: 'Er is geen regel of categorie “{match}”{meant}',
      why: 'Een verschreven naam zet niets uit, en niemand merkt het.',
      advice:
        '“complaintlint rules” laat zien welke regels er zijn. De reden komt achter een dubbel streepje: “complaintlint-disable-next-line busy-excuse -- woorden van de klant”.',
      examples: [
        {
          bad: '<!-- complaintlint-disable-next-line [[bussy-excuse]] -- woorden van de klant -->\nDe monteur komt vrijdag om tien uur.',
          good: '<!-- complaintlint-disable-next-line busy-excuse -- woorden van de klant -->\nHet was die avond erg druk.',
        },
        {
          bad: '<!-- complaintlint-[[disable-nextline]] busy-excuse -- woorden van de klant -->\nDe monteur komt vrijdag om tien uur.',
          good: '<!-- complaintlint-disable-next-line busy-excuse -- woorden van de klant -->\nHet was die avond erg druk.',
        },
      ],
      traps: ['<!-- nagekeken met complaintlint -->\nDe monteur komt vrijdag om tien uur.'],
    },
    en: {
      message: 'There is no rule or category “{match}”{meant}',
      why: 'A mistyped name disables nothing, and nobody notices.',
      advice:
        '“complaintlint rules” shows which rules there are. The reason comes after a double dash: “complaintlint-disable-next-line busy-excuse -- the customer’s words”.',
      examples: [
        {
          bad: '<!-- complaintlint-disable-next-line [[bussy-excuse]] -- the customer’s words -->\nThe engineer comes on Friday at ten.',
          good: '<!-- complaintlint-disable-next-line busy-excuse -- the customer’s words -->\nWe were very busy that evening.',
        },
        {
          bad: '<!-- complaintlint-[[disable-nextline]] busy-excuse -- the customer’s words -->\nThe engineer comes on Friday at ten.',
          good: '<!-- complaintlint-disable-next-line busy-excuse -- the customer’s words -->\nWe were very busy that evening.',
        },
      ],
      traps: ['<!-- checked with complaintlint -->\nThe engineer comes on Friday at ten.'],
    },
  },
  check: ({ language }, { directives, names }) => {
    const wording = wordings[language] ?? wordings['en']
    const mistaken = directives.filter(({ word, targets }) => word === undefined || targets.some(isUnknown))
    if (!wording || mistaken.length === 0) return []
    const known = [...names().all]
    return mistaken.slice(0, mostLookedUp).flatMap(directive => mistakesIn(directive, known, wording))
  },
})

/** Nearness takes time, and nobody reads more than this of one file. */
const mostLookedUp = 50

function mistakesIn(
  { word, written, writtenSpan, targets }: Directive,
  known: readonly string[],
  wording: Wording,
): Finding[] {
  if (word !== undefined) return unknownNames(targets.filter(isUnknown), known, wording)
  return [
    {
      span: writtenSpan,
      values: valuesOf(written, nearest(written, directiveWords), wording),
      message: wording.noWord,
    },
  ]
}

/** A reason without its dashes is a row of words that are no rules: one of those is enough. */
function unknownNames(targets: readonly Target[], known: readonly string[], wording: Wording): Finding[] {
  const looked = targets
    .slice(0, mostLookedUp)
    .map(({ name, span }) => ({ name, span, near: nearest(name, known) }))
  const stray = looked.find(({ near }) => near === undefined)
  const reported = looked.filter(one => one.near !== undefined || one === stray)
  return reported.map(({ name, span, near }) => ({ span, values: valuesOf(name, near, wording) }))
}

function isUnknown({ status }: Target): boolean {
  return status === 'unknown'
}

function valuesOf(written: string, near: string | undefined, { meant }: Wording): Record<string, string> {
  return { match: quoteWords(written), meant: near === undefined ? '.' : meant(near) }
}
