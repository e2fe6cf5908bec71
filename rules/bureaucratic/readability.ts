/** Reports a reply that is hard to read as a whole, by the published formula of its language. */
import { readabilityOf } from '../../src/judge/readability'
import { defineRule, type Finding } from '../../src/judge/rule'
import type { Reply } from '../../src/types'

const longBadDutch =
  '[[De gemeentelijke vergunningenadministratie registreert aanvraagformulieren overeenkomstig vastgestelde behandelingsprioriteiten, beoordelingscriteria, verantwoordelijkheidsverdelingen, begrotingsvoorschriften.]] ' +
  'Vergunningverleners beoordelen bewonersaanvragen gezamenlijk. Afdelingshoofden controleren beoordelingsformulieren wekelijks. Bezwaarbehandelaars archiveren besluitvormingsdocumenten digitaal. '.repeat(
    9,
  )
const longGoodDutch =
  'U vroeg in mei om een vlag op uw dak. De brief lag bij ons in een la. Ik heb hem nu op mijn bureau. '.repeat(
    6,
  )
const longBadEnglish =
  '[[Municipal authorisation administration categorises accommodation registrations according to established organisational responsibilities, environmental considerations, infrastructural capabilities.]] ' +
  'Departmental administrators categorise residential registrations collaboratively. Organisational coordinators authenticate documentation electronically. Environmental specialists investigate infrastructural capabilities. '.repeat(
    9,
  )
const longGoodEnglish =
  'You asked in May for a flag on your roof. The form lay in a box at our desk. I have it in my hand now. '.repeat(
    6,
  )

export default defineRule<{ minWords: number; minScore: number }>({
  id: 'readability',
  category: 'bureaucratic',
  severity: 'info',
  source: [
    {
      title: 'R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948)',
      url: 'https://doi.org/10.1037/h0057532',
    },
    { title: 'W.H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen (1960)' },
  ],
  options: {
    minWords: { type: 'number', default: 100, about: 'Shorter replies are not scored.' },
    minScore: {
      type: 'number',
      default: 60,
      about: 'The lowest score that is fine, from 0 (hard) to 100 (easy).',
    },
  },
  texts: {
    nl: {
      message:
        'Dit antwoord leest moeilijk: {score} van 100 (Flesch-Douma); de streefwaarde is {minimum}. Begin met deze zin, de langste.',
      why: 'Een score onder de streefwaarde komt van lange zinnen met lange woorden. Ambtelijke brieven scoren zo, en de boodschap komt niet over.',
      advice:
        'Gemiddeld telt een zin hier {sentence} woorden en een woord {word} lettergrepen. Knip lange zinnen en neem kortere woorden: “wij kijken uw aanvraag na” in plaats van “wij gaan over tot beoordeling van uw aanvraag”.',
      examples: [{ bad: longBadDutch, good: longGoodDutch }],
      traps: ['Vergunningverleners beoordelen bewonersaanvragen gezamenlijk.'],
    },
    en: {
      message:
        'This reply is hard to read: {score} of 100 (Flesch Reading Ease); the target is {minimum}. Start with this sentence, the longest.',
      why: 'A score below the target comes from long sentences with long words. Case files score like that, and the message doesn’t arrive.',
      advice:
        'On average a sentence has {sentence} words here and a word {word} syllables. Cut long sentences and choose shorter words: “we check your form” instead of “we proceed to the assessment of your application”.',
      examples: [{ bad: longBadEnglish, good: longGoodEnglish }],
      traps: ['Departmental administrators categorise residential registrations collaboratively.'],
    },
  },
  check: (reply, { options }) => hardReply(reply, options),
})

function hardReply(reply: Reply, { minWords, minScore }: { minWords: number; minScore: number }): Finding[] {
  const found = readabilityOf(reply, minWords)
  if (!found || found.score >= minScore) return []
  const values = {
    score: found.score.toFixed(0),
    minimum: String(minScore),
    sentence: found.wordsPerSentence.toFixed(1),
    word: found.syllablesPerWord.toFixed(1),
  }
  return [{ span: found.hardest, values }]
}
