/** Reports laughing and winking faces in a reply to somebody who is upset. */
import { firstLate } from '../../src/judge/search'
import { defineRule, type Finding } from '../../src/judge/rule'
import type { Block, Reply } from '../../src/types'

export default defineRule({
  id: 'jesting-emoji',
  category: 'tone',
  severity: 'warning',
  certain: true,
  source: [
    { title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 },
    { title: 'Cédric Donck over aftersales: wees tactvol', seed: 2 },
  ],
  texts: {
    nl: {
      message: '“{match}” lacht of knipoogt; wie klaagt, leest dat als spot.',
      why: 'Humor valt alleen goed bij iemand die al weer lacht. Wees tactvol, zegt Cédric Donck over aftersales; wie nog boos is, voelt zich met een knipoog niet serieus genomen.',
      advice:
        'Laat het gezichtje weg en zeg wat u doet: “Zo’n ramp is dat niet 😉” wordt “U krijgt vrijdag de juiste maat”.',
      examples: [
        {
          bad: 'Kijk nog eens goed in de [[doos 😉]].',
          good: 'De schroeven ontbraken; ze zijn vandaag op de post.',
        },
        { bad: 'Zo gaan die [[dingen 😂]]', good: 'Dat had niet mogen gebeuren.' },
        {
          bad: 'Het regent soms in [[Nederland ;-)]].',
          good: 'De tent lekte; de nieuwe is vandaag op de post.',
        },
        {
          bad: 'De rest van de straat heeft wel [[stroom 🤔]]',
          good: 'Ik zoek uit waarom alleen uw huis geen stroom heeft.',
        },
      ],
      traps: [
        'Uw pakket ligt morgen klaar 👍',
        'Sorry dat het misging 😔',
        'Fijn dat u het meteen zei 😊',
        'De volgende koffie is gratis 😉',
        'U stuurde ons “😂😂😂”, en dat begrijp ik.',
      ],
    },
    en: {
      message: '“{match}” laughs or winks, and somebody who complains reads that as mockery.',
      why: 'A joke only works on somebody who is laughing again. Be tactful, says the article on after-sales; a wink tells an upset customer that nobody takes them seriously.',
      advice:
        'Leave the face out and say what you do: “It’s not the end of the world 😉” becomes “The right size is with you on Friday”.',
      examples: [
        {
          bad: 'Have another look in the [[box 😉]].',
          good: 'The screws were missing; they are in the post today.',
        },
        { bad: 'It rains here [[sometimes 😂]]', good: 'The tent leaked, and you get a new one.' },
        {
          bad: 'The rest of the street has [[power 🤔]]',
          good: 'I am finding out why only your house has no power.',
        },
        { bad: 'Bring a [[coat ;)]]', good: 'The hall was cold, and the heating is repaired now.' },
      ],
      traps: [
        'Your parcel is ready tomorrow 👍',
        'Sorry that it went wrong 😔',
        'The next coffee is on the house 😉',
        'You sent us “😂😂😂”, and I see why.',
        'Thank you for telling us 😊',
      ],
    },
  },
  check: jests,
})

const faces = /(?:[😂🤣😉😏🙄🤡🙃😜😝😛🤔🍿🐸💅😘]|🤷|;-?\)(?!\w))+/gu
const treats = /\b(?:gratis|van het huis|trakteren|trakteer|on the house|on us|free|complimentary)\b/i

function jests(reply: Reply): Finding[] {
  return reply.blocks.filter(({ zone }) => zone === 'body' || zone === 'closing').flatMap(jestsIn)
}

/** Half of an emoji's pair, or what a wink begins with: without these there is nothing to look for. */
const mayLaugh = /[\ud800-\udbff;]/

/** The last word with its face: “niet 😉”, as the words before it are what the face laughs at. */
function jestsIn(block: Block): Finding[] {
  if (!mayLaugh.test(block.text)) return []
  const words = block.tokens.filter(({ kind }) => kind === 'word')
  return [...block.text.matchAll(faces)]
    .filter(({ index }) => {
      const before = block.text.slice(Math.max(0, index - reach), index)
      return !treats.test(lastSentence(before)) && !endsInQuote(before)
    })
    .map(({ index, 0: face }) => {
      const word = words[firstLate(words, ({ end }) => end > index) - 1]
      return { span: block.toSource({ start: word?.start ?? index, end: index + face.length }) }
    })
}

/** Further back than this nobody remembers what was said. */
const reach = 1000

function lastSentence(text: string): string {
  return text.slice(lastOf('.!?', text) + 1)
}

function endsInQuote(text: string): boolean {
  const opening = lastOf('“"„', text)
  return opening >= 0 && opening >= lastOf('”"', text)
}

function lastOf(characters: string, text: string): number {
  return Math.max(...Array.from(characters, character => text.lastIndexOf(character)))
}
