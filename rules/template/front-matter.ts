/** Reports front matter that says what no reply can be, and what is opened and never closed. */
import { defineRule, type Finding } from '../../src/judge/rule'
import type { FrontMatterFinding } from '../../src/parse'
import type { Language } from '../../src/types'

interface Wording {
  message: string
  advice: string
}

const wordings: Readonly<Record<Language, Readonly<Record<'syntax' | 'front matter' | 'comment', Wording>>>> =
  {
    nl: {
      syntax: {
        message: 'Deze regel van de front matter is geen “sleutel: waarde”.',
        advice: 'Schrijf bijvoorbeeld “stage: rejection”, of zet er een # voor.',
      },
      'front matter': {
        message: 'De front matter heeft geen einde.',
        advice: 'Zet onder de laatste sleutel een regel met alleen ---.',
      },
      comment: {
        message: 'Dit commentaar heeft geen einde.',
        advice: 'Zet --> achter het commentaar; zonder dat krijgt de klant het misschien te lezen.',
      },
    },
    en: {
      syntax: {
        message: 'This line of the front matter is no “key: value”.',
        advice: 'Write for instance “stage: rejection”, or put a # before it.',
      },
      'front matter': {
        message: 'The front matter has no end.',
        advice: 'Put a line with only --- below the last key.',
      },
      comment: {
        message: 'This comment has no end.',
        advice: 'Put --> after the comment; without it the customer may get to read it.',
      },
    },
  }

export default defineRule({
  id: 'front-matter',
  category: 'template',
  severity: 'error',
  source: [{ title: 'Front Matter (Jekyll)', url: 'https://jekyllrb.com/docs/front-matter/' }],
  texts: {
    nl: {
      message: '“{match}” kan niet bij {key} staan.',
      why: 'De front matter zegt wat voor antwoord dit is, en daar hangt van af wat erin moet staan. Een waarde die de linter niet kent, leest hij alsof er niets stond.',
      advice: 'Kies uit: {expected}.',
      examples: [
        {
          bad: '---\nstage: [[afwijzing]]\n---\nDe monteur komt vrijdag om tien uur.',
          good: '---\nstage: rejection\n---\nDe monteur komt vrijdag om tien uur.',
        },
        {
          bad: '---\nlang: nl\n[[zomaar een regel]]\n---\nDe monteur komt vrijdag om tien uur.',
          good: '---\nlang: nl\n# zomaar een regel\n---\nDe monteur komt vrijdag om tien uur.',
        },
      ],
      traps: ['---\neigenaar: team Zuid\nstage:\n---\nDe monteur komt vrijdag om tien uur.'],
    },
    en: {
      message: '“{match}” cannot stand at {key}.',
      why: 'The front matter says what kind of reply this is, and what it needs depends on that. A value that the linter doesn’t know is read as if nothing were there.',
      advice: 'Choose from: {expected}.',
      examples: [
        {
          bad: '---\nstage: [[refusal]]\n---\nThe engineer comes on Friday at ten.',
          good: '---\nstage: rejection\n---\nThe engineer comes on Friday at ten.',
        },
        {
          bad: '---\nlang: en\n[[just a line]]\n---\nThe engineer comes on Friday at ten.',
          good: '---\nlang: en\n# just a line\n---\nThe engineer comes on Friday at ten.',
        },
      ],
      traps: ['---\nowner: team South\nstage:\n---\nThe engineer comes on Friday at ten.'],
    },
  },
  check: ({ language }, { findings }) =>
    findings.map(finding => ({
      ...wordingOf(finding, language),
      span: finding.span,
      values: valuesOf(finding),
    })),
})

function wordingOf(
  { fault, key }: FrontMatterFinding,
  language: Language,
): Partial<Pick<Finding, 'message' | 'advice'>> {
  if (fault === 'value') return {}
  const own = wordings[language] ?? wordings['en']
  if (fault === 'syntax') return own?.syntax ?? {}
  return own?.[key === 'comment' ? 'comment' : 'front matter'] ?? {}
}

function valuesOf({ key, found, expected }: FrontMatterFinding): Record<string, string> {
  return { match: found, key, expected: expected.join(', ') }
}
