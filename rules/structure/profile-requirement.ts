/** Reminds of what a law or code asks of a reply, for replies that name a profile or whose settings do. */
import { bodyOf } from '../../src/judge/moves/missing'
import { lackingIn, type Profile, type Requirement } from '../../src/judge/profile'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Language, Reply } from '../../src/types'
import { profileData } from '../../src/generated/profiles'

interface Options extends Record<string, unknown> {
  profiles: readonly string[]
}

export default defineRule<Options>({
  id: 'profile-requirement',
  category: 'structure',
  severity: 'warning',
  source: [
    { title: 'Algemene wet bestuursrecht, hoofdstuk 9', url: 'https://wetten.overheid.nl/BWBR0005537' },
    { title: 'Wet kwaliteit, klachten en geschillen zorg', url: 'https://wetten.overheid.nl/BWBR0037173' },
    { title: 'FCA Handbook, DISP 1.6', url: 'https://www.handbook.fca.org.uk/handbook/DISP/1/6.html' },
    { title: 'Bestuursdecreet, II.74–II.85', url: 'https://codex.vlaanderen.be' },
  ],
  options: {
    profiles: {
      type: 'strings',
      default: [],
      about:
        'Profiles to hold replies against: nl-awb, nl-wkkgz, vl-overheid, uk-fca-final-response; a reply can name one in its front matter as `profile`',
    },
  },
  texts: {
    nl: {
      message: 'Het profiel vraagt om iets dat hier niet gevonden is.',
      why: 'Sommige antwoorden moeten volgens een wet of code bepaalde onderdelen hebben. Dit is een geheugensteun en geen juridisch advies: wat in andere woorden of in een bijlage staat, ziet de linter niet.',
      advice: 'Kijk na of het onderdeel in het antwoord staat.',
      examples: [
        {
          bad: '---\nprofile: vl-overheid\nstage: closing\n---\nBeste mevrouw Claes,\n\nU meldde drie keer een losse stoeptegel. Uw klacht is gegrond, omdat wij pas na tien weken antwoordden. De tegel ligt vast. Dank voor uw geduld.[[]]\n\nVriendelijke groeten\nAn Smet',
          good: '---\nprofile: vl-overheid\nstage: closing\n---\nBeste mevrouw Claes,\n\nU meldde drie keer een losse stoeptegel. Uw klacht is gegrond, omdat wij pas na tien weken antwoordden. De tegel ligt vast. Dank voor uw geduld. Bent u niet tevreden met dit antwoord? Dan kunt u gratis naar de Vlaamse Ombudsdienst.\n\nVriendelijke groeten\nAn Smet',
        },
      ],
      traps: ['De tegel ligt vast.'],
    },
    en: {
      message: 'The profile asks for something that was not found here.',
      why: 'A law or code asks some replies to hold certain parts. This is a reminder and not legal advice: what is said in other words or in an enclosure, the linter doesn’t see.',
      advice: 'Check that the part is in the reply.',
      examples: [
        {
          bad: '---\nprofile: uk-fca-final-response\nstage: closing\n---\nDear Ms Patel,\n\nYou told us that we used the wrong rate. I have upheld your complaint, because you were right. I’ve enclosed the leaflet of the Financial Ombudsman Service (www.financial-ombudsman.org.uk), which is free. Thank you for telling us.[[]]\n\nYours sincerely,\nSam Ellis',
          good: '---\nprofile: uk-fca-final-response\nstage: closing\n---\nDear Ms Patel,\n\nYou told us that we used the wrong rate. I have upheld your complaint, because you were right. I’ve enclosed the leaflet of the Financial Ombudsman Service (www.financial-ombudsman.org.uk), which is free; you have six months from today. Thank you for telling us.\n\nYours sincerely,\nSam Ellis',
        },
      ],
      traps: ['I have upheld your complaint, because you were right.'],
    },
  },
  check: findLackingRequirements,
})

let known: ReadonlyMap<string, Profile> | undefined

function findLackingRequirements(reply: Reply, { options }: RuleContext<Options>): Finding[] {
  const names = new Set([...options.profiles, ...namedIn(reply)])
  if (names.size === 0 || reply.kind === 'fragment') return []
  known ??= new Map((JSON.parse(profileData) as Profile[]).map(profile => [profile.id, profile]))
  const last = bodyOf(reply).at(-1)
  const place = last ? last.toSource({ start: 0, end: last.text.length }).end : reply.source.length
  return [...names]
    .flatMap(name => known?.get(name) ?? [])
    .flatMap(profile =>
      lackingIn(reply, profile).map(lack => ({
        span: { start: place, end: place },
        severity: lack.severity,
        ...wordsFor(lack, reply.language),
      })),
    )
}

/** The front matter may name a profile: `profile: nl-awb`. */
function namedIn({ source }: Reply): string[] {
  const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''
  const name = /^profile:[ \t]*([a-z][a-z-]*)/m.exec(frontMatter)?.[1]
  return name === undefined ? [] : [name]
}

const unverified: Readonly<Record<Language, string>> = {
  nl: ' (De wettekst is voor dit profiel niet nagelezen.)',
  en: ' (The text of the law was not checked for this profile.)',
}

function wordsFor(
  { texts, source }: Requirement,
  language: Language,
): { message: string; advice: string } | undefined {
  const own = texts[language]
  return (
    own && {
      message: own.message,
      advice: `${own.advice} ${source.title}.${source.verified ? '' : (unverified[language] ?? '')}`,
    }
  )
}
